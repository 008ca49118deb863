import { z } from "zod"
import { codingSchema, quantitySchema } from "./types"

/** One `QuestionnaireResponse.item.answer`: exactly one value. */
export const answerSchema = z.strictObject({
  valueString: z.string().max(5000).optional(),
  valueCoding: codingSchema.optional(),
  valueDate: z.string().optional(),
  valueInteger: z.number().int().optional(),
  valueDecimal: z.number().optional(),
  valueBoolean: z.boolean().optional(),
  valueQuantity: quantitySchema.optional(),
})

const responseItemSchema = z.strictObject({
  linkId: z.string(),
  text: z.string().optional(),
  answer: z.array(answerSchema).optional(),
  get item() {
    return z.array(responseItemSchema).optional()
  },
})

export const responseSchema = z.strictObject({
  resourceType: z.literal("QuestionnaireResponse"),
  status: z.literal("completed"),
  item: z.array(responseItemSchema),
})

export type Answer = z.infer<typeof answerSchema>
export type ResponseItem = z.infer<typeof responseItemSchema>
export type QuestionnaireResponse = z.infer<typeof responseSchema>
/** Checked answers by link id. */
export type Answers = Readonly<Record<string, readonly Answer[]>>
