import { isAgreement, isHeightInInches } from "./extensions"
import { choiceAnswers, readOwnWords } from "./options"
import { parseDate } from "./parse-date"
import { parseNumber } from "./parse-number"
import type { Answer } from "./response-types"
import type { Item } from "./types"

export type ParseResult = { ok: true; answers: Answer[] } | { ok: false; message: string }

const MAX_TEXT = 5000

/**
 * Checks one question's raw answer and turns it into FHIR answers; none at all is fine when it is not required.
 * `today` is YYYY-MM-DD in the visitor's zone.
 */
export function parseAnswer(item: Item, raw: readonly string[], today: string): ParseResult {
  if (item.type === "choice" || item.type === "open-choice") return parseChoice(item, raw)
  const given = raw.map((value) => value.trim()).filter((value) => !isBlank(value))
  if (given.length === 0)
    return item.required ? { ok: false, message: missingMessage(item) } : { ok: true, answers: [] }

  const answers: Answer[] = []
  for (const value of item.repeats ? given : given.slice(0, 1)) {
    const one = parseOne(item, value, today)
    if (!one.ok) return one
    answers.push(...one.answers)
  }
  return { ok: true, answers }
}

function parseOne(item: Item, value: string, today: string): ParseResult {
  switch (item.type) {
    case "date":
      return parseDate(item, value, today)
    case "integer":
    case "decimal":
    case "quantity":
      return parseNumber(item, value)
    case "boolean":
      if (isAgreement(item) && item.required && value !== "true")
        return { ok: false, message: missingMessage(item) }
      return { ok: true, answers: [{ valueBoolean: value === "true" }] }
    default: {
      const limit = item.maxLength ?? MAX_TEXT
      return value.length > limit
        ? { ok: false, message: `Use ${limit} characters or fewer. You have used ${value.length}` }
        : { ok: true, answers: [{ valueString: value }] }
    }
  }
}

function parseChoice(item: Item, raw: readonly string[]): ParseResult {
  if (item.type === "open-choice" && readOwnWords(raw)?.trim() === "") {
    return { ok: false, message: "Write your own answer, or clear that box" }
  }
  const answers = choiceAnswers(item, raw)
  if (answers.length === 0 && item.required) return { ok: false, message: missingMessage(item) }
  return { ok: true, answers: item.repeats ? answers : answers.slice(0, 1) }
}

function missingMessage(item: Item): string {
  if (item.type === "choice" || item.type === "open-choice")
    return item.repeats ? "Choose at least one answer" : "Choose an answer"
  if (item.type === "date")
    return item.linkId === "date_of_birth" ? "Enter your date of birth" : "Enter a date"
  if (isHeightInInches(item)) return "Enter your height in feet and inches"
  if (["integer", "decimal", "quantity"].includes(item.type)) return "Enter a number"
  if (isAgreement(item)) return "Tick the box to agree before you send"
  if (item.type === "boolean") return "Choose yes or no"
  return "Write an answer"
}

// The date and height boxes write their separators even when empty.
function isBlank(value: string): boolean {
  return value === "" || value === "--" || value === "'"
}
