import { expect, test, type Browser, type Page } from "@playwright/test"
import { chooseBusiness, signInToPortal } from "./support/member"
import { partnerEvents } from "./support/partner"
import { answerIntake, sendIntake, signInAsPatient, startIntake } from "./support/patient"
import { sidewaysOverflow, takeBothWidths } from "./support/screenshots"
import { readStack, storeUrl } from "./support/stack"

const TREATMENT = "Compounded semaglutide"

/** Both demo stores: one decided by its own clinician, one by the platform's. */
const SITES = [
  {
    store: "best-health",
    name: "Best Health",
    state: "California",
    clinician: "maya.lindqvist@best-health.example",
    other: { store: "clear-care", name: "Clear Care" },
  },
  {
    store: "clear-care",
    name: "Clear Care",
    state: "Texas",
    clinician: "daniel.okafor@therxspot.example",
    other: { store: "best-health", name: "Best Health" },
  },
]

test.describe.configure({ mode: "serial" })

const newPage = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage()

for (const { store, name, state, clinician, other } of SITES) {
  test.describe(`the main job at ${name}`, () => {
    let case_url = ""
    const caseId = () => case_url.split("/").pop() ?? ""
    const inPortal = (path: string) => `${readStack().storefront_url}/portal/${path}`

    test("a patient answers the intake and sends it", async ({ page }) => {
      await page.goto(storeUrl(store))
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      await takeBothWidths(page, `${store}-home`)
      expect(await sidewaysOverflow(page)).toBe(0)
      await signInAsPatient(page, store)
      await startIntake(page, store, TREATMENT)
      await takeBothWidths(page, `${store}-intake-question`)
      await answerIntake(page, state)
      await expect(page.getByText("Gallstones or gallbladder disease")).toBeVisible()
      await takeBothWidths(page, `${store}-intake-review`)
      await sendIntake(page)
      await takeBothWidths(page, `${store}-intake-sent`)
      case_url = page.url().replace(/\/sent$/, "")
      await page.goto(case_url)
      await expect(page.getByText("You sent your answers")).toBeVisible()
    })

    test(`${other.name} sees nothing of it`, async ({ page }) => {
      await signInToPortal(page, `Owner of ${other.name}`)
      await page.goto(inPortal("queue?view=all"))
      await expect(page.getByText(other.name).first()).toBeVisible()
      await expect(page.locator(`a[href*="${caseId()}"]`)).toHaveCount(0)
      await page.goto(inPortal(`cases/${caseId()}`))
      await expect(page.getByText("Quintanilla")).toHaveCount(0)
      await signInAsPatient(page, other.store)
      await expect(page.locator(`a[href*="${caseId()}"]`)).toHaveCount(0)
      const answer = await page.goto(`${storeUrl(other.store)}/account/consultations/${caseId()}`)
      expect(answer?.status()).toBe(404)
    })

    test("a clinician approves it, the partner gets it, and the patient's open page moves by itself", async ({
      browser,
    }) => {
      const patient = await newPage(browser)
      await signInAsPatient(patient, store)
      await patient.goto(case_url)
      await expect(patient.getByText("A clinician will review your answers.")).toBeVisible()

      const portal = await newPage(browser)
      await signInToPortal(portal, "Clinician", clinician)
      await chooseBusiness(portal, name)
      await expect(portal.getByRole("heading", { name: TREATMENT }).first()).toBeVisible()
      await takeBothWidths(portal, `${store}-portal-queue`)
      await portal.goto(inPortal(`cases/${caseId()}`))
      await expect(portal.getByText("Gallbladder disease: risk of gallstones").first()).toBeVisible()
      await portal.getByRole("button", { name: "Claim" }).first().click()
      await portal.getByRole("button", { name: "Approve" }).first().click()
      await takeBothWidths(portal, `${store}-portal-approve`)
      await portal.getByRole("button", { name: "Confirm approval" }).click()
      await expect(portal.getByText(/Approved/).first()).toBeVisible()

      await expect(patient.getByText("A clinician approved your treatment")).toBeVisible({ timeout: 60_000 })
      await expect(patient.getByText("The pharmacy has your prescription")).toBeVisible({ timeout: 60_000 })
      await expect(patient.getByText("Shipped", { exact: true }).first()).toBeVisible({ timeout: 60_000 })
      await takeBothWidths(patient, `${store}-case-shipped`)

      const sent = (await partnerEvents()).filter(({ payload }) => payload.consultation_id === caseId())
      expect(sent).toEqual([
        expect.objectContaining({
          type: "consult.approved",
          verified: { standard: true, rxspot: true, problem: null },
        }),
      ])
      await patient.goto(readStack().partner_url)
      await expect(patient.getByText(sent[0]?.event_id ?? "-").first()).toBeVisible()
    })
  })
}

test("a clinician without the state's licence finds the case, but no way to decide it", async ({ page }) => {
  await signInAsPatient(page, "best-health")
  await startIntake(page, "best-health", TREATMENT)
  await answerIntake(page, "California")
  await sendIntake(page)
  const [, id] = /consultations\/([^/]+)\/sent/.exec(page.url()) ?? []
  await signInToPortal(page, "Clinician", "daniel.okafor@therxspot.example")
  await chooseBusiness(page, "Best Health")
  await page.goto(`${readStack().storefront_url}/portal/cases/${id}`)
  await expect(page.getByRole("heading", { name: TREATMENT })).toBeVisible()
  await expect(page.getByRole("button", { name: "Claim" })).toHaveCount(0)
  await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0)
})
