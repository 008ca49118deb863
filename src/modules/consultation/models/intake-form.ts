import { model } from "@medusajs/framework/utils"

/** One version of a form, a FHIR R4 Questionnaire. Published versions never change; answers point at one. */
export const IntakeForm = model
  .define("intake_form", {
    id: model.id({ prefix: "form" }).primaryKey(),
    business_id: model.text(),
    key: model.text(),
    version: model.number(),
    title: model.text(),
    status: model.enum(["draft", "active", "retired"]).default("draft"),
    questionnaire: model.json(),
  })
  .indexes([{ on: ["business_id", "key", "version"], unique: true }])
