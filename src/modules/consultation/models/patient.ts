import { model } from "@medusajs/framework/utils"

/**
 * A person as one business knows them. Every column that says who they are or how they are is sealed
 * (`phi-columns.ts`); look-ups by e-mail or phone go through the blind indexes.
 */
export const Patient = model
  .define("patient", {
    id: model.id({ prefix: "pat" }).primaryKey(),
    business_id: model.text(),
    customer_id: model.text(),
    first_name: model.text(),
    last_name: model.text(),
    email: model.text(),
    email_index: model.text(),
    phone: model.text().nullable(),
    phone_index: model.text().nullable(),
    date_of_birth: model.text().nullable(),
    sex: model.text().nullable(),
  })
  .indexes([
    { on: ["business_id", "customer_id"], unique: true },
    { on: ["business_id", "email_index"] },
    { on: ["business_id", "phone_index"] },
    // Newest first: ids are in the order of time.
    { on: ["business_id", "id"] },
  ])
