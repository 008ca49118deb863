import { model } from "@medusajs/framework/utils"

/**
 * One movement of money, written once: a trigger refuses every change. Amounts are `bigint` in the database and text
 * here, because a JavaScript number cannot hold every one of them. Sums over entries live in `ledger_balance` and
 * `ledger_day`, which triggers keep in the same transaction; see the migration.
 */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    business_id: model.text(),
    currency: model.text(),
    kind: model.text(),
    debit: model.text(),
    credit: model.text(),
    /** Smallest unit, above zero. */
    minor: model.text(),
    source_type: model.text(),
    source_id: model.text(),
    payment_id: model.text().nullable(),
    order_id: model.text().nullable(),
    details: model.json(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["business_id", "source_type", "source_id", "kind"], unique: true },
    { on: ["business_id", "payment_id"] },
    { on: ["business_id", "order_id"] },
    { on: ["business_id", "occurred_at", "id"] },
  ])
