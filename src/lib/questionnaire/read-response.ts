import { z } from "zod"
import type { Answer, AnswerIssue, Answers } from "./types"
import { toAnswer, valueSchema } from "./values"

const MAX_ITEMS = 500
const MAX_DEPTH = 8

const answerSchema = valueSchema.extend({ item: z.array(z.unknown()).optional() })
const itemSchema = z.object({
  linkId: z.string().regex(/^[\w.-]{1,64}$/),
  answer: z.array(z.unknown()).max(100).optional(),
  item: z.array(z.unknown()).optional(),
})
const responseSchema = z.object({
  resourceType: z.literal("QuestionnaireResponse"),
  status: z.literal("completed"),
  item: z.array(z.unknown()).default([]),
})

/** Issues that belong to no question carry this as their field. */
export const WHOLE_RESPONSE = "response"

export interface ReadResponse {
  answers: Answers
  issues: AnswerIssue[]
}

/**
 * Takes the answers out of a QuestionnaireResponse that somebody sent. Questions may be
 * nested as in the form or stand flat, but each may occur once. Blank text is no answer.
 * Never throws: what cannot be read becomes an issue.
 */
export function readResponse(response: unknown): ReadResponse {
  const answers: Answers = new Map()
  const issues: AnswerIssue[] = []
  const parsed = responseSchema.safeParse(response)
  if (!parsed.success) {
    const message = "We could not read the answers. Please reload the page and send them again."
    return { answers, issues: [{ field: WHOLE_RESPONSE, message }] }
  }

  let count = 0
  const walk = (items: unknown[], depth: number): void => {
    for (const candidate of items) {
      count += 1
      const item = itemSchema.safeParse(candidate)
      if (!item.success || depth > MAX_DEPTH || count > MAX_ITEMS) {
        const message = "Some answers could not be read. Please reload the page and send them again."
        issues.push({ field: WHOLE_RESPONSE, message })
        return
      }
      const { linkId: field } = item.data
      if (answers.has(field)) {
        issues.push({ field, message: "This question was answered twice. Please answer it once." })
        continue
      }
      const given: Answer[] = []
      answers.set(field, given)
      for (const entry of item.data.answer ?? []) {
        const read = answerSchema.safeParse(entry)
        const answer = read.success ? toAnswer(read.data) : null
        if (!answer) {
          issues.push({ field, message: "We could not read this answer. Please answer again." })
        } else if (answer.type !== "string" || answer.value.trim() !== "") {
          given.push(answer)
        }
        walk(read.data?.item ?? [], depth + 1)
      }
      walk(item.data.item ?? [], depth + 1)
    }
  }
  walk(parsed.data.item, 0)
  return { answers, issues }
}
