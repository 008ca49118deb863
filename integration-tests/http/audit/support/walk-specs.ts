import { ROUTES } from "../../../../src/api/utils/audit/routes"
import { none } from "../../../../src/api/utils/audit/route-classes"
import { env } from "../../../../src/utils/env-validator"
import { AuditModuleService } from "../../../../src/modules/audit/service"
import { submitted } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { coreRoutes, patternOf, registeredRoutes } from "../../../helpers/registered-routes"
import { entriesOf } from "./entries"
import { guess, recipes, SECRETS, WALKED_ELSEWHERE } from "./recipes"
import { faultOf, type Visit } from "./walk"

/** Some two hundred calls, in ms: a busy machine may take minutes. */
const LONG_WALK = 600_000

const READ = "GET /tenant/consultations/:id"

export function walkSpecs({ api, world, sql }: DemoSuite): void {
  async function ours(): Promise<string[]> {
    const core = coreRoutes()
    return (await registeredRoutes(api)).filter((route) => !core.has(patternOf(route)))
  }

  afterEach(() => void Object.assign(env, { CHECKOUT_ENABLED: false }))

  /** Whatever chain it went to. */
  async function visit(route: string, go: () => Promise<Visit["answer"]>): Promise<Visit> {
    const all = async () => [
      ...(await entriesOf(sql, world().best.business_id)),
      ...(await entriesOf(sql, "platform")),
    ]
    const before = new Set((await all()).map(({ id }) => id))
    const answer = await go()
    return { route, answer, entries: (await all()).filter(({ id }) => !before.has(id)) }
  }

  it("finds every route of ours classified, and no route that does not exist", async () => {
    const routes = await registeredRoutes(api)
    expect(routes).toContain(READ)
    expect((await ours()).filter((route) => !ROUTES[route])).toEqual([])
    expect(Object.keys(ROUTES).filter((route) => !routes.includes(route))).toEqual([])
  })

  it(
    "finds an entry for every answer with health data, and none in any other answer",
    async () => {
      Object.assign(env, { CHECKOUT_ENABLED: true })
      const call = recipes(world())
      const id = await submitted(world().patient, world().best)
      const faults: (string | null)[] = []
      for (const route of await ours()) {
        if (ROUTES[route]?.kind === "phi" && !call[route]) {
          expect(WALKED_ELSEWHERE).toContain(route)
          continue
        }
        const visited = await visit(route, call[route] ?? (() => guess(route, world(), id)))
        faults.push(faultOf(visited, ROUTES, SECRETS))
      }
      expect(faults.filter(Boolean)).toEqual([])
    },
    LONG_WALK,
  )

  it("finds Medusa's own customers and orders recorded too", async () => {
    const { operator } = world()
    for (const [url, action] of [
      ["/admin/customers", "customer.list"],
      ["/admin/orders", "order.list"],
      ["/admin/payments", "order.list"],
      ["/admin/notifications", "customer.list"],
      ["/admin/customer-groups?fields=id,customers.email", "customer.list"],
      ["/admin/stores?fields=id,*orders", "customer.list"],
    ] as const) {
      const [path = ""] = url.split("?", 1)
      const { entries } = await visit(`GET ${path}`, () => operator.get(url))
      expect(entries).toMatchObject([{ action, outcome: "ok", actor_type: "user", route: `GET ${path}` }])
    }
  })

  it("finds who a business lets in and where it can be reached recorded in its own log", async () => {
    const own = world().owner_best.in(world().best)
    const domain = await own.post<{ domain: { id: string } }>("/tenant/domains", {
      hostname: "care.example.com",
    })
    const changes: [string, string, () => Promise<Visit["answer"]>][] = [
      [
        "POST /tenant/members",
        "business.member",
        () => own.post("/tenant/members", { email: "new.member@example.com", role: "staff" }),
      ],
      [
        "DELETE /tenant/domains/:id",
        "business.domain",
        () => own.delete(`/tenant/domains/${domain.data.domain.id}`),
      ],
    ]
    for (const [route, action, change] of changes) {
      const { entries } = await visit(route, change)
      expect(entries).toMatchObject([{ action, route, actor_type: "member", outcome: "ok" }])
    }
  })

  describe("fails, when it must", () => {
    const read = async () => recipes(world())[READ]?.() ?? Promise.reject(new Error("no recipe"))

    it("for a new route that nobody classified", async () => {
      const { [READ]: _, ...others } = ROUTES
      expect(faultOf(await visit(READ, read), others, SECRETS)).toContain("is not in")
    })

    it("for an answer with health data and no entry", async () => {
      const append = jest.spyOn(AuditModuleService.prototype, "systemAppend").mockResolvedValue(undefined)
      const visited = await visit(READ, read)
      append.mockRestore()
      expect(visited.answer.status).toBe(200)
      expect(faultOf(visited, ROUTES, SECRETS)).toContain("wrote no entry")
    })

    it("for a route that shows a patient though it was said not to", async () => {
      const wrong = { ...ROUTES, [READ]: none }
      expect(faultOf(await visit(READ, read), wrong, SECRETS)).toContain("shows a patient's data")
    })
  })
}
