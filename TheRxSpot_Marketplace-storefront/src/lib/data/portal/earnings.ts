import "server-only"
import { z } from "zod"
import { callAsMember } from "./call"

const balanceSchema = z.object({
  currency: z.string(),
  pending_minor: z.number(),
  available_minor: z.number(),
  on_the_way_minor: z.number(),
  paid_minor: z.number(),
})
const summarySchema = z.object({
  earnings: z.object({
    balances: z.array(balanceSchema),
    year: z.number(),
    this_year: z.array(z.object({ currency: z.string(), kind: z.string(), minor: z.number() })),
    hold_days: z.number(),
  }),
})
const daySchema = z.object({
  currency: z.string(),
  day: z.string(),
  kind: z.string(),
  amount_minor: z.number(),
})
const entrySchema = z.object({
  id: z.string(),
  kind: z.string(),
  currency: z.string(),
  amount_minor: z.number(),
  order_id: z.string().nullable(),
  status: z.string().nullable(),
  occurred_at: z.string(),
})

export type Balance = z.infer<typeof balanceSchema>
export type EarningsSummary = z.infer<typeof summarySchema>["earnings"]
export type DaySum = z.infer<typeof daySchema>
export type LedgerEntry = z.infer<typeof entrySchema>
export type EntryFilter = { kind?: string; status?: string; payout_id?: string }

const queryOf = (values: Record<string, string | number | undefined>): string =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, value]): [string, string][] =>
      value === undefined || value === "" ? [] : [[name, String(value)]],
    ),
  ).toString()

/** Where a business's money is. Owners and administrators only, as all below. */
export async function earningsSummary(business_id: string): Promise<EarningsSummary> {
  return (await callAsMember("/tenant/earnings", { business_id, schema: summarySchema })).earnings
}

/** The last 30 days in UTC, with the days that the sums are for. */
export async function earningsDays(
  business_id: string,
): Promise<{ days: DaySum[]; from: string; to: string }> {
  const schema = z.object({ days: z.array(daySchema), from: z.string(), to: z.string() })
  return callAsMember("/tenant/earnings/days", { business_id, schema })
}

export async function listEntries(
  business_id: string,
  filter: EntryFilter,
  page: { limit: number; offset: number },
): Promise<{ entries: LedgerEntry[]; count: number }> {
  const schema = z.object({ entries: z.array(entrySchema), count: z.number() })
  return callAsMember(`/tenant/earnings/entries?${queryOf({ ...filter, ...page })}`, { business_id, schema })
}

/** The path of the same entries as a file. */
export const exportPath = (filter: EntryFilter): string => `/tenant/earnings/export?${queryOf(filter)}`
