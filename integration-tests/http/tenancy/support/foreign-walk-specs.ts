import { randomUUID } from "node:crypto"
import { Actor, type Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { coreRoutes, patternOf, registeredRoutes } from "../../../helpers/registered-routes"
import { SECRETS } from "../../audit/support/recipes"
import { formOf, KINDS } from "../../documents/support/files"
import { makeBelongings, type Belongings } from "./belongings"

/** What a route asks for before it looks for its id. */
const BODIES: Record<string, () => unknown> = {
  "POST /tenant/consultations/:id/reject": () => ({ reason: "Not safe together with another medicine." }),
  "POST /tenant/consultations/:id/documents": () => formOf(KINDS.pdf),
  "POST /tenant/consultations/:id/order": () => ({
    ship_to: {
      first_name: "Ana",
      last_name: "Diaz",
      address_1: "1 Main St",
      city: "Oakland",
      province: "CA",
      postal_code: "94607",
    },
  }),
  "POST /tenant/orders/:id/hold": () => ({ reason: "other" }),
  "POST /tenant/orders/:id/cancel": () => ({ reason: "other" }),
  "POST /tenant/orders/:id/refund": () => ({ reason: "other" }),
  "POST /tenant/data-requests/:id/refuse": () => ({ reason: "because" }),
}

/** What every visitor of a store may see. */
const PUBLIC = ["GET /store/products/:id/intake-form"]

/** Some hundreds of calls, in ms: a busy machine may take minutes. */
const LONG_WALK = 600_000

/** Every route of ours that names something, asked by everybody whose it is not: a new route is asked too. */
export function foreignWalkSpecs(suite: DemoSuite): void {
  const { api, world, sql } = suite

  const named = async (prefix: string): Promise<string[]> => {
    const core = coreRoutes()
    return (await registeredRoutes(api)).filter((route) => {
      const pattern = patternOf(route)
      return (
        pattern.startsWith(prefix) && pattern.includes(":") && !core.has(pattern) && !PUBLIC.includes(route)
      )
    })
  }

  const belongingAt = (route: string, belongings: Belongings): string => {
    const found = belongings.find(({ place }) => patternOf(route).includes(place))
    if (!found?.id) throw new Error(`${route}: makeBelongings makes nothing for it`)
    return found.id
  }

  const ask = (who: Actor, route: string, id: string): Promise<Answer<Failure>> => {
    const url = patternOf(route).replace(/:\w+/, id)
    if (route.startsWith("GET")) return who.get(url)
    if (route.startsWith("DELETE")) return who.delete(url)
    return who.post(url, BODIES[route]?.() ?? {}, { "idempotency-key": randomUUID() })
  }

  /** What a table holds, to see that nobody changed anything. */
  const holdings = async (): Promise<string> => {
    const tables = ["consultation", "data_request", "legal_hold", "document", "business_domain", "coupon"]
    const rows = tables.map((table) => sql(`select * from "${table}" order by id`))
    return JSON.stringify([...(await Promise.all(rows)), await sql("select * from order_record order by id")])
  }

  async function walk(
    prefix: string,
    belongings: Belongings,
    strangers: [name: string, who: Actor, status: number][],
  ): Promise<void> {
    const before = await holdings()
    const routes = await named(prefix)
    expect(routes.length).toBeGreaterThan(5)
    const faults: unknown[] = []
    for (const route of routes) {
      const id = belongingAt(route, belongings)
      // As long, and nobody's.
      const nobodys = `${id.slice(0, -6)}ZZZZZZ`
      for (const [name, who, status] of strangers) {
        // A cart asks nobody to sign in.
        const expected = route.includes("/carts/") ? 404 : status
        const [theirs, none] = [await ask(who, route, id), await ask(who, route, nobodys)]
        const is_same = JSON.stringify(theirs.data) === JSON.stringify(none.data)
        if (theirs.status !== expected || none.status !== expected || !is_same)
          faults.push([name, route, theirs.status, theirs.data, none.status, none.data])
      }
    }
    expect(faults).toEqual([])
    expect(await holdings()).toBe(before)
  }

  /** A stranger's own lists, before they name what is not theirs and their own log says that they did. */
  async function expectNothingOf(belongings: Belongings, prefix: string, who: Actor): Promise<void> {
    const core = coreRoutes()
    const lists = (await registeredRoutes(api)).filter(
      (route) => route.startsWith(`GET ${prefix}`) && !route.includes(":") && !core.has(patternOf(route)),
    )
    expect(lists.length).toBeGreaterThan(2)
    for (const route of lists) {
      const { data } = await who.get(patternOf(route))
      const text = JSON.stringify(data ?? "")
      const leaks = [...SECRETS, ...belongings.map(({ id }) => id)].filter((word) => text.includes(word))
      expect([route, leaks]).toEqual([route, []])
    }
  }

  it(
    "tells another business's people, and whoever is no member, nothing of a business by any of its ids",
    async () => {
      const { best, clear, owner_best, owner_clear, patient, operator } = world()
      const belongings = await makeBelongings(suite)
      await expectNothingOf(belongings, "/tenant", owner_clear.in(clear))
      await walk("/tenant", belongings, [
        ["another business's owner", owner_clear.in(clear), 404],
        ["another business's owner, in this one", owner_clear.in(best), 404],
        ["a patient", patient.in(best), 401],
        ["an operator", operator.in(best), 401],
        ["nobody", Actor.anonymous(api).in(best), 401],
      ])
      await sql("update business set status = 'suspended' where id = ?", [best.business_id])
      expect((await owner_best.in(best).get("/tenant/patients")).status).toBe(404)
    },
    LONG_WALK,
  )

  it(
    "tells another patient, another store and whoever is no patient nothing of a patient by any id",
    async () => {
      const { best, clear, patient, owner_best } = world()
      const other = await Actor.register(api, best, "stranger@example.com")
      const belongings = await makeBelongings(suite)
      for (const stranger of [other.at(best), patient.at(clear)])
        await expectNothingOf(belongings, "/store", stranger)
      await walk("/store", belongings, [
        ["another patient", other.at(best), 404],
        ["the patient at another store", patient.at(clear), 404],
        ["a member", owner_best.at(best), 401],
        ["nobody", Actor.anonymous(api).at(best), 401],
      ])
    },
    LONG_WALK,
  )
}
