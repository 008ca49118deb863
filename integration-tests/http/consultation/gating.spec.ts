import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Actor, type Answer } from "../../helpers/actor"
import { approved, type Failure } from "../../helpers/cases"
import { demoSuite } from "../../helpers/demo-suite"
import { gatedTreatment, openTreatment, type Store } from "../../helpers/store"

type CartAnswer = Answer<{ cart: { id: string; items: { id: string; quantity: number }[] } } & Failure>

demoSuite("gating", ({ api, world, container, sql }) => {
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

  it("lets an approved patient add it and change its quantity", async () => {
    const { best, patient, maya } = world()
    await approved(patient, maya, best)
    const made = await createCart(patient, best, [gated(best)])
    expect(made.status).toBe(200)
    const url = `/store/carts/${made.data.cart.id}/line-items`
    expect((await patient.at(best).post(url, line(gated(best)))).status).toBe(200)
    const item = made.data.cart.items[0]?.id
    expect((await patient.at(best).post(`${url}/${item}`, { quantity: 3 })).status).toBe(200)
  })

  it.each([
    ["expired", "update approval set expires_at = now() - interval '1 second'"],
    ["revoked", "update approval set status = 'revoked', revoked_at = now()"],
    ["used up", "update approval set refills_used = refills_allowed + 1"],
    ["another customer's", "update approval set customer_id = 'cus_other'"],
    ["another business's", "update approval set business_id = 'bus_other'"],
  ])(
    "refuses when the approval is %s: to add, to update, to hand over, to complete",
    async (_what, change) => {
      const { best, patient, maya } = world()
      await approved(patient, maya, best)
      const { data } = await createCart(patient, best, [gated(best)])
      const cart = `/store/carts/${data.cart.id}`
      await patient.at(best).post(cart, { region_id: await regionId() })
      await patient.at(best).post("/store/payment-collections", { cart_id: data.cart.id })
      const [collection] = await sql<{ id: string }>(
        "select payment_collection_id as id from cart_payment_collection",
      )
      const provider_id = "pp_system_default"
      await patient
        .at(best)
        .post(`/store/payment-collections/${collection?.id}/payment-sessions`, { provider_id })
      await sql(change)
      refused(await createCart(patient, best, [gated(best)]))
      refused(await patient.at(best).post(`${cart}/line-items`, line(gated(best))))
      refused(await patient.at(best).post(`${cart}/line-items/${data.cart.items[0]?.id}`, { quantity: 2 }))
      refused(await patient.at(best).post(cart, { email: "marisol.quintanilla@example.com" }))
      refused(await patient.at(best).post(`${cart}/complete`))
      expect((await sql('select id from "order"')).length).toBe(0)
    },
  )

  it("refuses an approval of one business at the other's store", async () => {
    const { best, clear, patient, maya } = world()
    await approved(patient, maya, best)
    refused(await createCart(patient, clear, [gated(clear)]))
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
})
