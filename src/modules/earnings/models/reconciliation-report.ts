import { model } from "@medusajs/framework/utils"

/** What one nightly proof of the whole ledger found. It is the platform's own, so its business is `platform`. */
export const ReconciliationReport = model
  .define("reconciliation_report", {
    id: model.id({ prefix: "recon" }).primaryKey(),
    business_id: model.text(),
    started_at: model.dateTime(),
    finished_at: model.dateTime(),
    payments_checked: model.number(),
    entries_posted: model.number(),
    businesses_checked: model.number(),
    problem_count: model.number(),
    /** At most 200 of them: `{ code, business_id, currency, subject, message }`. */
    problems: model.json(),
  })
  .indexes([{ on: ["business_id", "id"] }])
