import { idOrNull } from "../../../lib/audit"
import { phi } from "./route-classes"
import type { FoundRoute } from "./find-route"

/**
 * Medusa's own routes over orders and customers, which say who is treated with what. There are a hundred, and a new
 * version may bring more, so they are told by where they are.
 */
const CORE: [RegExp, "order" | "customer"][] = [
  [/^\/(admin|store)\/(orders|draft-orders|order-edits|returns|claims|exchanges)(\/|$)/i, "order"],
  [/^\/admin\/(payments(?!\/payment-providers)|payment-collections|fulfillments)(\/|$)/i, "order"],
  [/^\/admin\/(customers|customer-groups|search|workflows-executions|notifications)(\/|$)/i, "customer"],
]

/** What Medusa Admin asks for every few seconds: news for operators, none of them an e-mail to a patient. */
const FEED = ["channel", "feed"] as const

/** Other routes of Medusa show whatever hangs on their things, where `fields` asks for it. */
const PEOPLE = [
  ...["customer", "customers", "order", "orders", "cart", "carts", "account_holder", "account_holders"],
  ...["shipping_address", "billing_address", "delivery_address"],
]

/** How a route of Medusa's that shows who is a patient of whom is recorded; null for every other. */
export function coreRoute(verb: string, path: string, query: string): FoundRoute | null {
  const asked = new URLSearchParams(query)
  const entity =
    CORE.find(([place]) => place.test(path))?.[1] ?? (asksForPeople(path, asked) ? "customer" : null)
  if (!entity || isFeed(path, asked)) return null
  const id = path.split("/").find((part) => idOrNull(part)) ?? ""
  const is_export = entity === "order" && /\/export\/?$/i.test(path)
  const read = id ? ("read" as const) : ("list" as const)
  const does = is_export ? "export" : verb === "GET" ? read : "change"
  const action = does === "export" ? ("order.export" as const) : (`${entity}.${does}` as const)
  return { pattern: null, class: phi(action, { entity, id_param: "id" }), params: { id } }
}

const isFeed = (path: string, asked: URLSearchParams): boolean =>
  /^\/admin\/notifications\/?$/i.test(path) && asked.getAll(FEED[0]).join() === FEED[1]

const asksForPeople = (path: string, asked: URLSearchParams): boolean =>
  /^\/admin\//i.test(path) &&
  [...asked].some(
    ([name, fields]) =>
      /^fields(\[|$)/.test(name) &&
      fields.split(/[^a-z_]+/i).some((word) => PEOPLE.includes(word.toLowerCase())),
  )
