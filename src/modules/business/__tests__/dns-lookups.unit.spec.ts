import { DnsServer } from "../../../../integration-tests/helpers/dns-server"
import { challengeValue, verdictOf } from "../../../lib/domains"
import { DnsLookups } from "../dns-lookups"

const TARGET = "domains.therxspot.com"
const TOKEN = "a1".repeat(20)
const HOST = "patients.example.com"

describe("looking a domain up", () => {
  let server: DnsServer
  let lookups: DnsLookups

  beforeAll(async () => {
    server = await DnsServer.start()
    lookups = new DnsLookups([server.address])
  })
  beforeEach(() => server.clear())
  afterAll(() => server.stop())

  const look = async (hostname = HOST) =>
    verdictOf({ hostname, token: TOKEN, cname_target: TARGET }, await lookups.answersFor(hostname))
  const txt = challengeValue(TOKEN)

  it("is proven by both records, in any case and any chunks, among others", async () => {
    server.set(HOST, { txt: ["v=spf1 -all", txt], cname: TARGET })
    expect(await look()).toEqual({ outcome: "proven" })
    const shouted = ` ${txt.toUpperCase()} `
    server.set(HOST, { txt: [[shouted.slice(0, 20), shouted.slice(20)]], cname: TARGET.toUpperCase() })
    expect(await look()).toEqual({ outcome: "proven" })
  })

  it("asks for an international name in ASCII", async () => {
    server.set("praxis.xn--bcher-kva.de", { txt: [txt], cname: TARGET })
    expect(await look("praxis.xn--bcher-kva.de")).toEqual({ outcome: "proven" })
    expect(server.asked).toContain("_therxspot.praxis.xn--bcher-kva.de")
  })

  it("takes the TXT record alone at an apex, where there can be no CNAME", async () => {
    server.set("example.com", { txt: [txt] })
    expect(await look("example.com")).toEqual({ outcome: "proven" })
    expect(await look()).toEqual({ outcome: "unproven", problem: "TXT_MISSING" })
  })

  it.each([
    ["no TXT", { cname: TARGET }, "TXT_MISSING"],
    ["another's TXT", { txt: [challengeValue("b2".repeat(20))], cname: TARGET }, "TXT_WRONG"],
    ["the token alone", { txt: [TOKEN], cname: TARGET }, "TXT_WRONG"],
    ["no CNAME", { txt: [txt] }, "CNAME_MISSING"],
    ["a CNAME to elsewhere", { txt: [txt], cname: `${TARGET}.evil.example` }, "CNAME_WRONG"],
  ])("says what is wrong: %s", async (_what, zone, problem) => {
    server.set(HOST, zone)
    expect(await look()).toEqual({ outcome: "unproven", problem })
  })

  it("holds a failing or silent server against nobody", async () => {
    const unknown = { outcome: "unknown", problem: "DNS_UNAVAILABLE" }
    server.set(HOST, { txt: [txt], cname: TARGET })
    server.broken.add(`_therxspot.${HOST}`)
    expect(await look()).toEqual(unknown)
    server.broken.clear()
    server.silent.add(HOST)
    expect(await look()).toEqual(unknown)
  })
})
