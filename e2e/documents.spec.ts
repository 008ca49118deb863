import { readFileSync } from "node:fs"
import { expect, test, type Page } from "@playwright/test"
import { chooseBusiness, signInToPortal } from "./support/member"
import { answerIntake, sendIntake, signInAsPatient, startIntake } from "./support/patient"
import { fitsBothWidths, sidewaysOverflow, takeBothWidths } from "./support/screenshots"
import { readStack } from "./support/stack"

const STORE = "best-health"
const PDF = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(300_000, "lipid panel ")])

test.describe.configure({ mode: "serial" })

const choose = (page: Page, name: string, buffer: Buffer) =>
  page
    .getByLabel("Choose a file or drop it here")
    .setInputFiles({ name, mimeType: "application/pdf", buffer })

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent("download")
  await page.getByRole("button", { name: `Download ${name}` }).click()
  return readFileSync(await (await download).path())
}

test.describe("documents", () => {
  let case_url = ""

  test("a patient adds a document to a case, opens it, and is told in words what is not taken", async ({
    page,
  }) => {
    await signInAsPatient(page, STORE)
    await startIntake(page, STORE, "Compounded semaglutide")
    await answerIntake(page, "California")
    await sendIntake(page)
    case_url = page.url().replace(/\/sent$/, "")
    await page.goto(case_url)
    await expect(page.getByText("Nothing here yet.")).toBeVisible()
    await takeBothWidths(page, "documents-empty")

    await choose(page, "letter.pdf", Buffer.from("<html>not a PDF</html>"))
    await expect(page.getByText("This is not a PDF, JPEG, PNG or TIFF file.")).toBeVisible()
    await choose(page, "scan.pdf", Buffer.alloc(10 * 1024 * 1024 + 1))
    await expect(page.getByText("A document may have at most 10 MB.")).toBeVisible()
    await takeBothWidths(page, "documents-refused")

    await page.getByLabel("What is it?").selectOption("Insurance card")
    await choose(page, "My card.pdf", PDF)
    await expect(page.getByText("Your document is saved.")).toBeVisible()
    await expect(page.getByText("Insurance card · 293 KB")).toBeVisible()
    expect((await saved(page, "My card.pdf")).equals(PDF)).toBe(true)
    expect(await sidewaysOverflow(page)).toBe(0)
    await takeBothWidths(page, "documents-patient")
  })

  test("shows how far an upload is, and stops it", async ({ page }) => {
    await signInAsPatient(page, STORE)
    await page.goto(case_url)
    let release = () => {}
    const stopped = new Promise<void>((resolve) => (release = resolve))
    await page.route("**/account/documents/files", async (route) => {
      if (route.request().method() === "POST") await stopped
      await route.continue().catch(() => undefined)
    })
    await choose(page, "slow.pdf", PDF)
    await expect(page.getByRole("progressbar", { name: "Upload" })).toBeVisible()
    await takeBothWidths(page, "documents-uploading")
    await page.getByRole("button", { name: "Stop" }).click()
    await expect(page.getByText("You stopped the upload.")).toBeVisible()
    release()
    await expect(page.getByText("slow.pdf")).toHaveCount(0)
  })

  test("a clinician who holds the case opens it, and adds one that the patient does not see", async ({
    page,
    browser,
  }) => {
    await signInToPortal(page, "Clinician", "maya.lindqvist@best-health.example")
    await chooseBusiness(page, "Best Health")
    await page.goto(`${readStack().storefront_url}/portal/cases/${case_url.split("/").pop()}`)
    await page.getByRole("button", { name: /Claim/ }).first().click()
    await expect(page.getByRole("button", { name: /Approve/ }).first()).toBeVisible()
    expect((await saved(page, "My card.pdf")).equals(PDF)).toBe(true)

    await page.getByLabel("Who may see it?").selectOption("Clinicians only")
    await choose(page, "Note.pdf", PDF)
    await expect(page.getByText("From the care team · Clinicians only")).toBeVisible()
    expect(await sidewaysOverflow(page)).toBe(0)
    await takeBothWidths(page, "documents-portal")

    const patient = await (await browser.newContext()).newPage()
    await signInAsPatient(patient, STORE)
    await patient.goto(case_url)
    await expect(patient.getByText("My card.pdf")).toBeVisible()
    await expect(patient.getByText("Note.pdf")).toHaveCount(0)
    await expect(patient.getByRole("button", { name: "Remove My card.pdf" })).toHaveCount(0)
  })

  test("a patient asks for a copy of everything, the owner approves, and it is downloaded; an erasure is refused in words", async ({
    page,
    browser,
  }) => {
    await signInAsPatient(page, STORE)
    await page.getByRole("link", { name: "Get a copy or have them erased" }).click()
    await expect(page.getByText("You have not asked for anything yet.")).toBeVisible()
    await fitsBothWidths(page, "data-empty")
    await page.getByRole("button", { name: "Ask for a copy" }).click()
    await expect(page.getByText("Waits for approval")).toBeVisible()
    await page.getByRole("button", { name: "Ask for erasure" }).click()
    await page.getByRole("button", { name: "Yes, ask for erasure" }).click()
    await expect(page.getByText("This cannot be done now")).toBeVisible()
    await fitsBothWidths(page, "data-erasure-refused")
    await page.getByRole("button", { name: "Close" }).click()

    const context = await browser.newContext()
    const owner = await context.newPage()
    await signInToPortal(owner, "Owner of Best Health")
    await owner.getByRole("navigation", { name: "Portal" }).getByRole("link", { name: "Patients" }).click()
    await owner.getByRole("link", { name: "Data requests" }).click()
    await expect(owner.getByText("Copy of the record")).toBeVisible()
    await fitsBothWidths(owner, "data-requests")
    await owner.getByRole("link", { name: "Marisol Quintanilla" }).click()
    await expect(owner.getByRole("button", { name: "Approve the copy" })).toBeVisible()
    await fitsBothWidths(owner, "data-request")
    await owner.getByRole("button", { name: "Approve the copy" }).click()
    await expect(owner.getByText("Ready", { exact: true })).toBeVisible({ timeout: 150_000 })
    await fitsBothWidths(owner, "data-request-ready")
    await context.close()

    await page.reload()
    await fitsBothWidths(page, "data-ready")
    const download = page.waitForEvent("download")
    await page.getByRole("link", { name: /^Download/ }).click()
    const archive = readFileSync(await (await download).path())
    expect(archive.subarray(0, 4).toString("latin1")).toBe("PK\x03\x04")
  })
})
