import type { Actor, Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { Store } from "../../../helpers/store"
import { GATED_WORKFLOWS, type GatedPath } from "./order-workflows"

type Try = () => Promise<Answer<Failure>>
type Made = { id: string }

/** Carts, orders and drafts with a gated product in them, made while the approval held; and every way on from there. */
export class GatedPaths {
  constructor(
    private readonly store: Store,
    private readonly patient: Actor,
    private readonly operator: Actor,
    private readonly variant_id: string,
    private readonly who: { region_id: string; customer_id: string; email: string },
  ) {}

  private readonly line = () => ({ variant_id: this.variant_id, quantity: 1 })

  async prepare(): Promise<Record<GatedPath, Try>> {
    return { ...(await this.cartPaths()), ...(await this.draftPaths()), ...(await this.changePaths()) }
  }

  private async made(answer: Promise<Answer<Record<string, Made>>>, name: string): Promise<Made> {
    const { status, data } = await answer
    const made = data[name]
    if (status !== 200 || !made) throw new Error(`No ${name} was made: ${status} ${JSON.stringify(data)}`)
    return made
  }

  private async cartPaths() {
    const customer = this.patient.at(this.store)
    const { region_id } = this.who
    const first = await customer.post<{ cart: Made & { items: Made[] } }>("/store/carts", {
      region_id,
      items: [this.line()],
    })
    const { cart } = first.data
    const url = `/store/carts/${cart.id}`
    const cart_id = cart.id
    const paid = await this.made(
      customer.post("/store/payment-collections", { cart_id }),
      "payment_collection",
    )
    const provider_id = "pp_system_default"
    await customer.post(`/store/payment-collections/${paid.id}/payment-sessions`, { provider_id })
    return {
      "cart created with items": () => customer.post<Failure>("/store/carts", { items: [this.line()] }),
      "item added to a cart": () => customer.post<Failure>(`${url}/line-items`, this.line()),
      "quantity changed in a cart": () =>
        customer.post<Failure>(`${url}/line-items/${cart.items[0]?.id}`, { quantity: 2 }),
      "cart changed": () => customer.post<Failure>(url, { email: this.who.email }),
      "cart handed over": () => customer.post<Failure>(`${url}/customer`),
      "cart completed": () => customer.post<Failure>(`${url}/complete`),
    }
  }

  private newDraft = () => {
    const { region_id, customer_id, email } = this.who
    const { sales_channel_id } = this.store
    const items = [{ ...this.line(), title: "Treatment", unit_price: 100 }]
    const body = { region_id, customer_id, email, sales_channel_id, items }
    return this.operator.post<Record<string, Made> & Failure>("/admin/draft-orders", body)
  }

  private async draftPaths() {
    const [plain, edited] = [
      await this.made(this.newDraft(), "draft_order"),
      await this.made(this.newDraft(), "draft_order"),
    ]
    const edit = `/admin/draft-orders/${edited.id}/edit`
    const add: Try = () => this.operator.post(`${edit}/items`, { items: [this.line()] })
    await this.operator.post(edit)
    await this.mustWork(add)
    return {
      "draft order created": this.newDraft,
      "item added to a draft": add,
      "draft edit requested": () => this.operator.post<Failure>(`${edit}/request`),
      "draft edit confirmed": () => this.operator.post<Failure>(`${edit}/confirm`),
      "draft made an order": () =>
        this.operator.post<Failure>(`/admin/draft-orders/${plain.id}/convert-to-order`),
    }
  }

  private async newOrder(): Promise<string> {
    const { id } = await this.made(this.newDraft(), "draft_order")
    await this.mustWork(() => this.operator.post(`/admin/draft-orders/${id}/convert-to-order`))
    return id
  }

  private async changePaths() {
    const order_id = await this.newOrder()
    await this.mustWork(() => this.operator.post("/admin/order-edits", { order_id }))
    const edit = `/admin/order-edits/${order_id}`
    const exchange = `/admin/exchanges/${await this.begin("exchange", { order_id: await this.newOrder() })}`
    const claim = `/admin/claims/${await this.begin("claim", { order_id: await this.newOrder(), type: "replace" })}`
    const adding = (url: string): Try => {
      return () => this.operator.post(url, { items: [this.line()] })
    }
    const add = adding(`${edit}/items`)
    const swap = adding(`${exchange}/outbound/items`)
    const replace = adding(`${claim}/outbound/items`)
    for (const attempt of [add, swap, replace]) await this.mustWork(attempt)
    return {
      "item added to an order edit": add,
      "order edit requested": () => this.operator.post<Failure>(`${edit}/request`),
      "order edit confirmed": () => this.operator.post<Failure>(`${edit}/confirm`),
      "item added to an exchange": swap,
      "exchange confirmed": () => this.operator.post<Failure>(`${exchange}/request`),
      "item added to a claim": replace,
      "claim confirmed": () => this.operator.post<Failure>(`${claim}/request`),
    }
  }

  private async begin(what: "exchange" | "claim", body: object): Promise<string> {
    return (await this.made(this.operator.post(`/admin/${what}s`, body), what)).id
  }

  private async mustWork(attempt: Try): Promise<void> {
    const { status, data } = await attempt()
    if (status !== 200) throw new Error(`Refused under a live approval: ${status} ${JSON.stringify(data)}`)
  }
}

export const GATED_PATHS: GatedPath[] = [...new Set(Object.values(GATED_WORKFLOWS))]
