import { z } from "zod"

/*
 * The part of FHIR R4 Questionnaire and QuestionnaireResponse that the intake reads and writes
 * (https://hl7.org/fhir/R4/questionnaire.html). Unknown keys are dropped; unknown item types are kept and skipped.
 */

export const codingSchema = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
})

export const quantitySchema = z.object({
  value: z.number().optional(),
  unit: z.string().optional(),
  system: z.string().optional(),
  code: z.string().optional(),
})

const extensionSchema = z.object({
  url: z.string(),
  valueInteger: z.number().optional(),
  valueDecimal: z.number().optional(),
  valueDate: z.string().optional(),
  valueString: z.string().optional(),
  valueBoolean: z.boolean().optional(),
  valueCoding: codingSchema.optional(),
  valueQuantity: quantitySchema.optional(),
  valueCodeableConcept: z.object({ coding: z.array(codingSchema).optional() }).optional(),
})

const optionSchema = z.object({
  valueCoding: codingSchema.optional(),
  valueString: z.string().optional(),
  valueInteger: z.number().optional(),
  valueDate: z.string().optional(),
  initialSelected: z.boolean().optional(),
  extension: z.array(extensionSchema).optional(),
})

const enableWhenSchema = z.object({
  question: z.string(),
  operator: z.enum(["exists", "=", "!=", ">", "<", ">=", "<="]),
  answerBoolean: z.boolean().optional(),
  answerDecimal: z.number().optional(),
  answerInteger: z.number().optional(),
  answerDate: z.string().optional(),
  answerDateTime: z.string().optional(),
  answerTime: z.string().optional(),
  answerString: z.string().optional(),
  answerCoding: codingSchema.optional(),
  answerQuantity: quantitySchema.optional(),
})

export const itemSchema = z.object({
  linkId: z.string(),
  type: z.string(),
  text: z.string().optional(),
  prefix: z.string().optional(),
  required: z.boolean().optional(),
  repeats: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  maxLength: z.number().int().positive().optional(),
  enableWhen: z.array(enableWhenSchema).optional(),
  enableBehavior: z.enum(["all", "any"]).optional(),
  answerOption: z.array(optionSchema).optional(),
  extension: z.array(extensionSchema).optional(),
  _text: z.object({ extension: z.array(extensionSchema).optional() }).optional(),
  get item() {
    return z.array(itemSchema).optional()
  },
})

export const questionnaireSchema = z.object({
  resourceType: z.literal("Questionnaire"),
  title: z.string().optional(),
  description: z.string().optional(),
  item: z.array(itemSchema),
})

export type Coding = z.infer<typeof codingSchema>
export type Quantity = z.infer<typeof quantitySchema>
export type Extension = z.infer<typeof extensionSchema>
export type AnswerOption = z.infer<typeof optionSchema>
export type EnableWhen = z.infer<typeof enableWhenSchema>
export type Item = z.infer<typeof itemSchema>
export type Questionnaire = z.infer<typeof questionnaireSchema>

/** What the visitor has typed or chosen, question by question, before anybody checks it. */
export type RawAnswers = Readonly<Record<string, readonly string[]>>
