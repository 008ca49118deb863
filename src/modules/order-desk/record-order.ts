import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { newOrderNumber } from "../../lib/orders"
import { outboxStatements } from "../../lib/outbox"
import { transactionOf } from "../../utils/scope-transaction"
import { recordOrderEvent } from "./record-event"
import type { PlacedLine, PlacedOrder } from "./types"

const INSERT = `insert into "order_record" ("id", "business_id", "order_id", "customer_id", "number", "placed_at")
values (?, ?, ?, ?, ?, ?) on conflict do nothing returning "id"`

const FIND = `select 1 from "order_record" where business_id = ? and order_id = ? and deleted_at is null`

/** The case a product rests on: the one this order was counted against; else one with a live approval; else the latest. */
const LINK = `insert into "order_consult" ("id", "business_id", "order_id", "consultation_id", "approval_id", "product_id")
select ?, c.business_id, ?, c.id, a.id, c.product_id from "consultation" c
left join "approval" a on a.business_id = c.business_id and a.consultation_id = c.id
  and a.status = 'active' and a.expires_at > now() and a.deleted_at is null
left join "approval_use" u on u.business_id = a.business_id and u.approval_id = a.id and u.order_id = ?
  and u.given_back_at is null and u.deleted_at is null
where c.business_id = ? and c.customer_id = ? and c.product_id = ? and c.deleted_at is null
order by (u.id is null), (a.id is null), (c.variant_id <> ?), a.expires_at, c.submitted_at desc limit 1
on conflict do nothing returning "consultation_id", "approval_id"`

/** As many tries as a taken number may need; a second one is already a rarity. */
const TRIES = 8

/**
 * Gives an order of Medusa's its place in the business: number, cases, first line of its history, and what the partner is
 * told, all in one transaction. Repeatable: an order that has its place keeps it.
 * @returns whether this call did it
 */
export async function recordOrder(
  business_id: string,
  order: PlacedOrder,
  context: Context,
): Promise<boolean> {
  const { order_id, customer_id, placed_at, actor, origin, lines } = order
  if (!(await reserveNumber(business_id, order, context))) return false
  await recordOrderEvent(business_id, { order_id, type: origin, actor, source_key: "placed" }, context)
  if (!customer_id) return true
  const products = new Map(lines.map((line) => [line.product_id, line.variant_id]))
  const cases: Case[] = []
  for (const [product_id, variant_id] of products)
    cases.push(await linkCase(business_id, { order_id, customer_id, product_id, variant_id }, context))
  for (const [consultation, filled] of byCase(cases, lines))
    await tellPartner(business_id, { order_id, customer_id, placed_at }, consultation, filled, context)
  return true
}

async function reserveNumber(business_id: string, order: PlacedOrder, context: Context): Promise<boolean> {
  const transaction = transactionOf(context)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const id = generateEntityId(undefined, "orec")
    const { order_id, customer_id, placed_at } = order
    const row = [id, business_id, order_id, customer_id, newOrderNumber(), placed_at]
    if ((await transaction.execute<{ id: string }[]>(INSERT, row)).length > 0) return true
    if ((await transaction.execute<object[]>(FIND, [business_id, order_id])).length > 0) return false
  }
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No order number is free")
}

type Case = { product_id: string; consultation_id: string | null; approval_id: string | null }
type Wanted = { order_id: string; customer_id: string; product_id: string; variant_id: string }

async function linkCase(
  business_id: string,
  { order_id, customer_id, product_id, variant_id }: Wanted,
  context: Context,
): Promise<Case> {
  const id = generateEntityId(undefined, "ocon")
  const params = [id, order_id, order_id, business_id, customer_id, product_id, variant_id]
  const [found]: Omit<Case, "product_id">[] = await transactionOf(context).execute(LINK, params)
  return { product_id, ...(found ?? { consultation_id: null, approval_id: null }) }
}

/** One event a case, and one for what needed none (`OutboxPayloads`). */
function byCase(cases: Case[], lines: PlacedLine[]): [Case, PlacedLine[]][] {
  const keyed = new Map(cases.map((one) => [one.consultation_id, one]))
  return [...keyed.values()].map((one) => {
    const products = cases.filter(({ consultation_id }) => consultation_id === one.consultation_id)
    const of_case = lines.filter((line) => products.some(({ product_id }) => product_id === line.product_id))
    return [one, of_case]
  })
}

async function tellPartner(
  business_id: string,
  order: { order_id: string; customer_id: string; placed_at: Date },
  { consultation_id, approval_id }: Case,
  items: PlacedLine[],
  context: Context,
): Promise<void> {
  const placed_at = order.placed_at.toISOString()
  const payload = { ...order, placed_at, consultation_id, approval_id, items }
  const id = generateEntityId(undefined, "outbox")
  for (const { sql, params } of outboxStatements({ id, business_id, type: "order.placed", payload }))
    await transactionOf(context).execute(sql, params)
}
