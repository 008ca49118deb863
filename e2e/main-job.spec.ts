import { expect, test } from "@playwright/test"
import { tablesInClear } from "./support/in-clear"
import { signInToPortal } from "./support/member"
import { partnerEvents } from "./support/partner"
import { answerIntake, sendIntake, signInAsPatient, startIntake } from "./support/patient"
import { sidewaysOverflow, takeBothWidths } from "./support/screenshots"
import { readStack, storeUrl } from "./support/stack"

const TREATMENT = "Compounded semaglutide"

test.describe.configure({ mode: "serial" })

test.describe("the main job", () => {
  let case_url = ""

  test("a patient answers the intake and sends it", async ({ page }) => {
    await page.goto(storeUrl("best-health"))
    await takeBothWidths(page, "store")
    expect(await sidewaysOverflow(page)).toBe(0)
    await signInAsPatient(page, "best-health")
    await startIntake(page, "best-health", TREATMENT)
    await takeBothWidths(page, "intake-question")
    await answerIntake(page)
    await expect(page.getByText("Gallstones or gallbladder disease")).toBeVisible()
    await takeBothWidths(page, "intake-review")
    await sendIntake(page)
    await takeBothWidths(page, "intake-sent")
    case_url = page.url().replace(/\/sent$/, "")
    await page.goto(case_url)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A clinician will review your answers.")
    await expect(page.getByText(TREATMENT).first()).toBeVisible()
    await expect(page.getByText("You sent your answers")).toBeVisible()
    await takeBothWidths(page, "case-submitted")
  })

  test("business B sees nothing of it", async ({ page }) => {
    await signInToPortal(page, "Owner of Clear Care")
    await page.goto(`${readStack().storefront_url}/portal/queue?view=all`)
    await expect(page.getByText("Clear Care").first()).toBeVisible()
    await expect(page.getByText(TREATMENT)).toHaveCount(0)
    const id = case_url.split("/").pop()
    await page.goto(`${readStack().storefront_url}/portal/cases/${id}`)
    await expect(page.getByText("MQ")).toHaveCount(0)
    await expect(page.getByText("Quintanilla")).toHaveCount(0)
    await signInAsPatient(page, "clear-care")
    await page.goto(`${storeUrl("clear-care")}/account`)
    await expect(page.getByText(TREATMENT)).toHaveCount(0)
    const answer = await page.goto(`${storeUrl("clear-care")}/account/consultations/${id}`)
    expect(answer?.status()).toBe(404)
  })

  test("a clinician without the state's licence cannot decide it", async ({ page }) => {
    await signInToPortal(page, "Clinician", "daniel.okafor@therxspot.example")
    await page.goto(`${readStack().storefront_url}/portal/queue`)
    await expect(page.getByText("Best Health").or(page.getByText("Clear Care")).first()).toBeVisible()
    await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0)
  })

  test("the licensed clinician claims and approves it", async ({ page }) => {
    await signInToPortal(page, "Clinician", "maya.lindqvist@best-health.example")
    await expect(page.getByRole("heading", { name: TREATMENT }).first()).toBeVisible()
    await takeBothWidths(page, "portal-queue")
    await page.goto(`${readStack().storefront_url}/portal/cases/${case_url.split("/").pop()}`)
    await expect(page.getByText("Gallbladder disease: risk of gallstones").first()).toBeVisible()
    await page.getByRole("button", { name: /Claim/ }).first().click()
    await page
      .getByRole("button", { name: /Approve/ })
      .first()
      .click()
    await takeBothWidths(page, "portal-approve")
    await page.getByRole("button", { name: "Confirm approval" }).click()
    await expect(page.getByText(/Approved/).first()).toBeVisible()
  })

  test("the case is on the partner's page, verified, and the patient's timeline moves by itself", async ({
    page,
  }) => {
    await signInAsPatient(page, "best-health")
    await page.goto(case_url)
    await expect(page.getByText("A clinician approved your treatment")).toBeVisible()
    await expect(page.getByText("The pharmacy has your prescription")).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText("Shipped", { exact: true }).first()).toBeVisible({ timeout: 60_000 })
    await takeBothWidths(page, "case-shipped")
    expect(await sidewaysOverflow(page)).toBe(0)
    const [event] = (await partnerEvents()).filter(({ payload }) =>
      case_url.endsWith(payload.consultation_id ?? "-"),
    )
    expect(event).toMatchObject({
      type: "consult.approved",
      verified: { standard: true, rxspot: true, problem: null },
    })
    await page.goto(readStack().partner_url)
    await expect(page.getByText(event?.event_id ?? "-").first()).toBeVisible()
    await takeBothWidths(page, "partner")
  })
  test("nothing that says who the patient is, or how, is in clear in the database", async () => {
    const answers = [
      "1988-04-23",
      "Vitamin D, 1000",
      "Penicillin",
      "gallbladder_disease",
      "high_blood_pressure",
    ]
    expect(await tablesInClear(["Marisol", "Quintanilla", "555 0168", ...answers])).toEqual([])
  })
})
