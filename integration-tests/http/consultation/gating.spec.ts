import { WorkflowManager } from "@medusajs/framework/orchestration"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Actor, type Answer } from "../../helpers/actor"
import { approved, type Failure } from "../../helpers/cases"
import { demoSuite } from "../../helpers/demo-suite"
import { gatedTreatment, openTreatment, type Store } from "../../helpers/store"
import { env } from "../../../src/utils/env-validator"
import { approvalUseSpecs } from "./support/approval-use-specs"
import { belongingSpecs } from "./support/belonging-specs"
import { GATED_PATHS, GatedPaths } from "./support/gated-paths"
import { concernsOrders, GATED_WORKFLOWS, HARMLESS_WORKFLOWS } from "./support/order-workflows"

/** The real configuration, unfrozen, so that a test can turn a switch. */
jest.mock("../../../src/utils/env-validator", () => {
  const actual = jest.requireActual("../../../src/utils/env-validator")
  return { ...actual, env: { ...actual.env } }
})

/** Our own: a case is no claim, and what moves orders sells through Medusa's `create-orders`, which is gated. */
const OURS = new Set([
  "claim-consultation",
  ...["hold", "release", "capture", "fulfil", "ship", "deliver", "refund", "generate"].map(
    (verb) => `${verb}-order`,
  ),
  ...["cancel-business-order", "create-paid-order", "job-follow-orders"],
])

type CartAnswer = Answer<{ cart: { id: string; items: { id: string; quantity: number }[] } } & Failure>

/** What ends an approval's permission, as columns of its row. */
const NO_LONGER_HOLDS = {
  expired: "expires_at = now() - interval '1 second'",
  revoked: "status = 'revoked', revoked_at = now()",
  "used up": "orders_placed = refills_allowed + 1",
  "another customer's": "customer_id = 'cus_other'",
  "another business's": "business_id = 'bus_other'",
}

demoSuite("gating", (suite) => {
  const { api, world, container, sql } = suite
  beforeEach(() => Object.assign(env, { CHECKOUT_ENABLED: true, ENABLE_CONSULT_GATING: true }))

  const gated = (store: Store) => gatedTreatment(store, "weight-management").variant_id
  const open = (store: Store) => openTreatment(store).variant_id
  const line = (variant_id: string, quantity = 1) => ({ variant_id, quantity })

  const createCart = (who: Actor, store: Store, variant_ids: string[] = []): Promise<CartAnswer> =>
    who.at(store).post("/store/carts", { items: variant_ids.map((id) => line(id)) })

  const regionId = async (): Promise<string> => {
    const query = container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "region", fields: ["id"] })
    const [region]: { id: string }[] = data
    return region?.id ?? ""
  }

  const refused = ({ status, data }: { status: number; data: Failure }) =>
    expect([status, data.code]).toEqual([403, "APPROVAL_REQUIRED"])

  it("sells what needs no consultation to anybody", async () => {
    const { best } = world()
    expect((await createCart(Actor.anonymous(api), best, [open(best)])).status).toBe(200)
  })

  it("refuses a gated product to a guest and to a patient without approval, however it comes into the cart", async () => {
    const { best, patient } = world()
    refused(await createCart(Actor.anonymous(api), best, [gated(best)]))
    refused(await createCart(patient, best, [open(best), gated(best)]))
    const { data } = await createCart(patient, best)
    refused(await patient.at(best).post(`/store/carts/${data.cart.id}/line-items`, line(gated(best))))
    expect((await sql("select id from cart_line_item")).length).toBe(0)
  })

  it("lets an approved patient have it in a cart, at the quantity approved", async () => {
    const { best, patient, maya } = world()
    await approved(patient, maya, best)
    await sql("update approval set quantity_allowed = 3")
    const made = await createCart(patient, best, [gated(best)])
    expect(made.status).toBe(200)
    const url = `/store/carts/${made.data.cart.id}/line-items`
    expect((await patient.at(best).post(url, line(gated(best)))).status).toBe(200)
    const item = `${url}/${made.data.cart.items[0]?.id}`
    expect((await patient.at(best).post(item, { quantity: 3 })).status).toBe(200)
    const { status, data } = await patient.at(best).post<Failure>(item, { quantity: 4 })
    expect([status, data.code]).toEqual([403, "QUANTITY_NOT_APPROVED"])
  })

  it("knows every workflow of Medusa's that is about carts or orders", () => {
    const known = new Set([...Object.keys(GATED_WORKFLOWS), ...HARMLESS_WORKFLOWS])
    const there = [...WorkflowManager.getWorkflows().keys()].filter(concernsOrders)
    expect(there.filter((id) => !known.has(id) && !OURS.has(id))).toEqual([])
    expect([...known].filter((id) => !there.includes(id))).toEqual([])
  })

  it("refuses every way into a cart or an order when the approval no longer holds", async () => {
    const { best, patient, operator, maya } = world()
    await approved(patient, maya, best)
    await sql("update approval set quantity_allowed = 100, refills_allowed = 100")
    const [customer] = await sql<{ id: string; email: string }>(
      "select id, email from customer where id = (select customer_id from approval limit 1)",
    )
    const who = { region_id: await regionId(), customer_id: customer?.id ?? "", email: customer?.email ?? "" }
    const paths = await new GatedPaths(best, patient, operator, gated(best), who).prepare()
    const orders = async () => (await sql('select id from "order" where not is_draft_order')).length
    const before = await orders()
    await sql("create table approval_before as table approval")
    for (const [why, change] of Object.entries(NO_LONGER_HOLDS)) {
      await sql(`update approval set ${change}`)
      for (const path of GATED_PATHS) {
        const { status, data } = await paths[path]()
        const code = why === "used up" ? "APPROVAL_USED_UP" : "APPROVAL_REQUIRED"
        expect([why, path, status, data.code]).toEqual([why, path, 403, code])
      }
      await sql("delete from approval")
      await sql("insert into approval table approval_before")
    }
    await sql("drop table approval_before")
    expect(await orders()).toBe(before)
    expect((await paths["cart created with items"]()).status).toBe(200)
  })

  it("refuses an approval of one business at the other's store", async () => {
    const { best, clear, patient, maya } = world()
    await approved(patient, maya, best)
    refused(await createCart(patient, clear, [gated(clear)]))
  })

  it("sells gated products to anybody when gating is switched off, but never another business's product", async () => {
    Object.assign(env, { ENABLE_CONSULT_GATING: false })
    const { best, clear } = world()
    expect((await createCart(Actor.anonymous(api), best, [gated(best)])).status).toBe(200)
    await sql("delete from product_sales_channel where sales_channel_id = ?", [clear.sales_channel_id])
    const { status } = await createCart(Actor.anonymous(api), clear, [open(clear)])
    expect(status).toBe(404)
  })

  it("fails closed when approvals cannot be read", async () => {
    const { best, patient, maya } = world()
    await approved(patient, maya, best)
    await sql("alter table approval rename to approval_away")
    const { status } = await createCart(patient, best, [gated(best)])
    await sql("alter table approval_away rename to approval")
    expect(status).toBe(500)
  })

  it("refuses an operator's draft order for a customer without approval", async () => {
    const { best, operator } = world()
    const draft = await operator.post<Failure>("/admin/draft-orders", {
      email: "somebody@example.com",
      sales_channel_id: best.sales_channel_id,
      region_id: await regionId(),
      items: [{ ...line(gated(best)), title: "Treatment", unit_price: 100 }],
    })
    refused(draft)
    expect((await sql('select id from "order" where deleted_at is null')).length).toBe(0)
  })

  describe("an approval is used up", () => approvalUseSpecs(suite, regionId))

  describe("carts and orders belong to somebody", () => belongingSpecs(suite, regionId))
})
