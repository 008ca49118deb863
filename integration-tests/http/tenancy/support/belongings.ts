import { approved } from "../../../helpers/cases"
import type { DemoSuite, DemoWorld } from "../../../helpers/demo-suite"
import { openTreatment } from "../../../helpers/store"
import { linkTo, upload } from "../../documents/support/document-calls"
import { KINDS } from "../../documents/support/files"
import { ADDRESS } from "../../orders/support/shop"

/** The place of an id in a route's pattern, and what of Best Health's and its patient's stands there. */
export type Belongings = { place: string; id: string }[]

type Made<Key extends string> = Record<Key, { id: string }>

const PATIENT = "marisol.quintanilla@example.com"

/** One of everything that Best Health and its patient can have and a route can name. */
export async function makeBelongings({ world, sql }: DemoSuite): Promise<Belongings> {
  const { best, patient, maya, owner_best } = world()
  const [owner, own] = [owner_best.in(best), patient.at(best)]
  const consultation = await approved(patient, maya, best)
  const { country_code: _, ...address } = ADDRESS
  const ship_to = { ...address, province: "CA" }
  const order = await owner.post<Made<"order">>(`/tenant/consultations/${consultation}/order`, { ship_to })
  const document = (await upload(own, "/store/documents", KINDS.pdf)).data.document.id
  const link = await linkTo({ actor: own, list: "", links: "/store/documents" }, document)
  const asked = await own.post<Made<"data_request">>("/store/data-requests", { kind: "export" })
  const hold = { email: PATIENT, reason: "a lawsuit" }
  const held = await owner.post<Made<"legal_hold">>("/tenant/legal-holds", hold)
  const coupon = await owner.post<Made<"coupon">>("/tenant/coupons", {
    code: "OURS",
    kind: "fixed",
    value: 5,
  })
  await payOut(sql, world())
  const idIn = async (table: string): Promise<string> => {
    const found = `select id from "${table}" where business_id = ? order by id limit 1`
    const [row] = await sql<{ id: string }>(found, [best.business_id])
    return row?.id ?? ""
  }
  return [
    { place: "/consultations/:id", id: consultation },
    { place: "/patients/:id", id: await idIn("patient") },
    { place: "/orders/:id", id: order.data.order.id },
    { place: "/placed-orders/:id", id: order.data.order.id },
    { place: "/documents/download/:token", id: String(link).split("/").at(-1) ?? "" },
    { place: "/documents/:id", id: document },
    { place: "/data-requests/download/:token", id: "x".repeat(43) },
    { place: "/data-requests/:id", id: asked.data.data_request.id },
    { place: "/legal-holds/:id", id: held.data.legal_hold.id },
    { place: "/coupons/:id", id: coupon.data.coupon.id },
    { place: "/payouts/:id", id: await idIn("payout") },
    { place: "/domains/:id", id: await idIn("business_domain") },
    { place: "/members/:id", id: await idIn("business_member") },
    { place: "/dispatch/events/:id", id: await idIn("outbox_event") },
    { place: "/carts/:id", id: await cartOf(world(), sql) },
  ]
}

async function payOut(sql: DemoSuite["sql"], { best }: DemoWorld): Promise<void> {
  await sql(
    `insert into payout (id, business_id, currency, minor, entries, status, provider)
     values ('pay_01ARZ3NDEKTSV4RRFFQ69G5FAV', ?, 'usd', 100, 1, 'paid', 'manual')`,
    [best.business_id],
  )
}

async function cartOf({ best, patient }: DemoWorld, sql: DemoSuite["sql"]): Promise<string> {
  const [region] = await sql<{ id: string }>("select id from region limit 1")
  const items = [{ variant_id: openTreatment(best).variant_id, quantity: 1 }]
  const { data } = await patient.at(best).post<Made<"cart">>("/store/carts", { region_id: region?.id, items })
  return data.cart.id
}
