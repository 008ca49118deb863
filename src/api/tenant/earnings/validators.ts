import { z } from "@medusajs/framework/zod"
import { ENTRY_KINDS } from "../../../lib/ledger"
import { pageFields } from "../../utils/validate"

const day = z.iso.date("must be a day such as 2026-02-03")
const MOST_DAYS = 400
const DAY_MS = 86_400_000

const today = (): string => new Date().toISOString().slice(0, 10)
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)

/** The last 30 days unless asked otherwise. */
export const EarningsDays = z
  .object({ from: day.default(() => daysAgo(29)), to: day.default(today) })
  .refine(({ from, to }) => from <= to, { message: "must not be after `to`", path: ["from"] })
  .refine(({ from, to }) => (Date.parse(to) - Date.parse(from)) / DAY_MS < MOST_DAYS, {
    message: `must be at most ${MOST_DAYS} days after \`from\``,
    path: ["to"],
  })

const currency = z
  .string()
  .regex(/^[a-z]{3}$/i, "must be three letters, such as usd")
  .toLowerCase()
const kind = z.enum(ENTRY_KINDS, `must be one of ${ENTRY_KINDS.join(", ")}`)
const isAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString()

/** `from` and `to` are days in UTC, both included. */
const filters = {
  kind: kind.optional(),
  currency: currency.optional(),
  order_id: z.string().max(64, "must be an order's id").optional(),
  payout_id: z.string().max(64, "must be a payout's id").optional(),
  status: z.enum(["pending", "available"], "must be pending or available").optional(),
  from: day.transform((date) => isAfter(date, 0)).optional(),
  to: day.transform((date) => isAfter(date, 1)).optional(),
}

export const EarningsFilter = z.object(filters)
export const EarningsEntries = z.object({ ...pageFields, ...filters })
