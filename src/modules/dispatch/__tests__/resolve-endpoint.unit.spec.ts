import { EndpointResolver } from "../resolve-endpoint"
import type { Sql } from "../sql"
import type { BusinessPort } from "../types"

type Settings = Awaited<ReturnType<BusinessPort["systemDispatchEndpoint"]>>

const settings = {
  active: true,
  url: "https://pharmacy.example/hooks?token=t",
  secrets: [],
  status_secrets: [],
  paused: false,
  email: null,
  business_name: "A",
}
const clock = { now: 0 }

function resolverFor(answers: Settings[], state: { disabled: boolean; failing: boolean }[] = []) {
  let asked = 0
  const port: BusinessPort = {
    systemDispatchEndpoint: async () => answers[Math.min(asked++, answers.length - 1)] ?? null,
  }
  // The only statement it runs reads the endpoint's state.
  const sql: Sql = { execute: async <Row>() => state as Row[] }
  const defaults = { default_url: undefined, default_secret: "the platform's" }
  return {
    resolver: new EndpointResolver(
      () => port,
      sql,
      defaults,
      () => clock.now,
    ),
    asked: () => asked,
  }
}

describe("EndpointResolver", () => {
  beforeEach(() => void (clock.now = 0))

  it("remembers a usable endpoint for five seconds", async () => {
    const { resolver, asked } = resolverFor([settings])
    await resolver.resolve("bus_a")
    clock.now = 4999
    await resolver.resolve("bus_a")
    expect(asked()).toBe(1)
    clock.now = 5000
    await resolver.resolve("bus_a")
    expect(asked()).toBe(2)
  })

  it.each([
    ["there is none", [{ ...settings, url: null }], []],
    ["the business is unknown", [null], []],
    ["it is disabled", [settings], [{ disabled: true, failing: true }]],
  ])("asks again each time while %s", async (_name, answers, state) => {
    const { resolver, asked } = resolverFor(answers, state)
    await resolver.resolve("bus_a")
    await resolver.resolve("bus_a")
    expect(asked()).toBe(2)
  })

  it("signs with the platform's secret where the business has none", async () => {
    expect(await resolverFor([settings]).resolver.resolve("bus_a")).toMatchObject({
      secrets: ["the platform's"],
    })
    const own = { ...settings, secrets: ["new", "old"] }
    expect(await resolverFor([own]).resolver.resolve("bus_a")).toMatchObject({ secrets: ["new", "old"] })
  })

  it("names the host only, since a token may stand in the address", async () => {
    const answer = await resolverFor([settings]).resolver.resolve("bus_a")
    expect(answer).toMatchObject({
      url_host: "pharmacy.example",
      url_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it("takes what is no address for none", async () => {
    expect(await resolverFor([{ ...settings, url: "not a url" }]).resolver.resolve("bus_a")).toBe(
      "NO_ENDPOINT",
    )
  })
})
