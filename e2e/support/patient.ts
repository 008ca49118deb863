import { expect, type Page } from "@playwright/test"
import { login, storeUrl } from "./stack"

/** Signs the seeded patient in at a store, through the page. */
export async function signInAsPatient(page: Page, store: string): Promise<void> {
  const { email, password } = login("Patient")
  await page.goto(`${storeUrl(store)}/sign-in`)
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password", { exact: true }).fill(password)
  await page.locator("form").getByRole("button", { name: "Sign in" }).click()
  await page.waitForURL("**/account")
}

/** Opens a treatment of a store and starts its intake. */
export async function startIntake(page: Page, store: string, treatment: string): Promise<void> {
  await page.goto(`${storeUrl(store)}/treatments`)
  await page.getByRole("link", { name: treatment }).first().click()
  await page.getByRole("button", { name: "Start consultation" }).click()
  await expect(page.getByText(/Step 1 of about/)).toBeVisible()
}

type Answer = (page: Page) => Promise<void>

/** The cards cover their inputs, so they are found as a finger would find them. */
const pick =
  (...names: string[]): Answer =>
  async (page) => {
    for (const name of names) await page.getByText(name, { exact: true }).click()
  }

const type =
  (label: string, value: string): Answer =>
  (page) =>
    page.getByRole("textbox", { name: label }).fill(value)

const write =
  (value: string): Answer =>
  (page) =>
    page.getByRole("textbox").fill(value)

const inTurn =
  (...answers: Answer[]): Answer =>
  async (page) => {
    for (const answer of answers) await answer(page)
  }

/** What the demo patient answers, by the words of the question; a question that is not here may be left blank. */
const answersIn = (state: string): [RegExp, Answer][] => [
  [/date of birth/, inTurn(type("Month", "4"), type("Day", "23"), type("Year", "1988"))],
  [/What sex/, pick("Female")],
  [/Which state/, async (page) => void (await page.getByRole("combobox").selectOption(state))],
  [/How tall/, inTurn(type("Feet", "5"), type("Inches", "5"))],
  [/How much do you weigh/, write("204")],
  [/have you ever had/, pick("High blood pressure", "Gallstones or gallbladder disease")],
  [/any of these medicines/, pick("Medicine for blood pressure", "Other medicines")],
  [/Which other medicines/, write("Vitamin D, 1000 units a day")],
  [/Are you allergic/, pick("Yes")],
  [/What are you allergic to/, write("Penicillin: hives")],
  [/true for you now/, pick("None of these")],
]

const REVIEW = "Check your answers"

/** Answers question after question until the review page. */
export async function answerIntake(page: Page, state: string): Promise<void> {
  const answers = answersIn(state)
  const heading = page.getByRole("heading", { level: 1 })
  for (;;) {
    const question = await heading.innerText()
    if (question === REVIEW) return
    await answers.find(([words]) => words.test(question))?.[1](page)
    await page.getByRole("button", { name: "Continue" }).click()
    await expect(heading).not.toHaveText(question)
  }
}

/** Agrees, sends, and waits for 'what happens next'. */
export async function sendIntake(page: Page): Promise<void> {
  await page.getByRole("checkbox").check({ force: true })
  await page.getByRole("button", { name: "Send to a clinician" }).click()
  await page.waitForURL("**/sent")
}
