import { expect, test } from "@playwright/test"
import { chooseBusiness, signInToPortal } from "./support/member"
import { answerIntake, sendIntake, signInAsPatient, startIntake } from "./support/patient"
import { sidewaysOverflow, takeBothWidths } from "./support/screenshots"
import { login, readStack } from "./support/stack"

test("a clinician finds a patient by what they say on the phone, and opens their case", async ({
  page,
  browser,
}) => {
  const patient = await (await browser.newContext()).newPage()
  await signInAsPatient(patient, "best-health")
  await startIntake(patient, "best-health", "Compounded semaglutide")
  await answerIntake(patient, "California")
  await sendIntake(patient)
  const case_id =
    patient
      .url()
      .replace(/\/sent$/, "")
      .split("/")
      .pop() ?? ""
  const { email, name } = login("Patient")

  await signInToPortal(page, "Clinician", "maya.lindqvist@best-health.example")
  await chooseBusiness(page, "Best Health")
  await page.goto(`${readStack().storefront_url}/portal/patients`)
  await expect(page.getByRole("link", { name })).toBeVisible()
  await takeBothWidths(page, "portal-patients")
  expect(await sidewaysOverflow(page)).toBe(0)

  const find = async (words: string) => {
    await page.getByLabel("Find a patient").fill(words)
    await page.getByRole("button", { name: "Find" }).click()
  }
  await find(name)
  await expect(page.getByText(/must be a whole e-mail address or a telephone number/)).toBeVisible()
  await find("nobody@example.com")
  await expect(page.getByText("Nobody has that address or number")).toBeVisible()
  await takeBothWidths(page, "portal-patients-none")
  await find(email.toUpperCase())
  await expect(page.getByText("1 patient found.")).toBeVisible()
  expect(page.url()).not.toContain("example")

  await page.getByRole("link", { name }).click()
  await expect(page.getByRole("heading", { name })).toBeVisible()
  await takeBothWidths(page, "portal-patient")
  expect(await sidewaysOverflow(page)).toBe(0)
  await page.locator(`a[href="/portal/cases/${case_id}"]`).click()
  await page.waitForURL(`**/portal/cases/${case_id}`)
})
