import { z } from "@medusajs/framework/zod"
import { isNestedWithin } from "../../../lib/json-depth"
import { pageFields } from "../../utils/validate"

const id = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_[0-9A-Za-z]+$`), `must be an id like ${prefix}_…`)

/** Levels of JSON: eight of questions within questions are far fewer. */
const DEEPEST = 60

/** The answers themselves are held against the form by the workflow; here only their outer shape. */
export const StoreCreateConsultation = z.strictObject({
  product_id: id("prod"),
  variant_id: id("variant"),
  intake_form_id: id("form"),
  response: z
    .looseObject({
      resourceType: z.literal("QuestionnaireResponse"),
      item: z.array(z.looseObject({ linkId: z.string() })).max(500),
    })
    .refine((response) => isNestedWithin(response, DEEPEST), "is nested too deep to be a form's answers"),
})

export type StoreCreateConsultationType = z.infer<typeof StoreCreateConsultation>

export const StoreListConsultations = z.object(pageFields)

export type StoreListConsultationsType = z.infer<typeof StoreListConsultations>
