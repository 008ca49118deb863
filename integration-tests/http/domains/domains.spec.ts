import { DnsLookups } from "../../../src/modules/business/dns-lookups"
import { MailFileService } from "../../../src/modules/mail-file/service"
import verifyDomains from "../../../src/jobs/verify-domains"
import { env } from "../../../src/utils/env-validator"
import { demoSuite } from "../../helpers/demo-suite"
import { DnsServer } from "../../helpers/dns-server"
import { eventually } from "../dispatch/support/eventually"
import { businessAt, DomainDesk, mayHaveCertificate, publish } from "./support/domain-calls"

/** The real configuration, unfrozen, so that a test can turn a switch. */
jest.mock("../../../src/utils/env-validator", () => {
  const actual = jest.requireActual("../../../src/utils/env-validator")
  return { ...actual, env: { ...actual.env } }
})

const HOST = "patients.example.com"

demoSuite("domains", (suite) => {
  const { api, world, sql, container } = suite
  const mails: { to: string; template: string }[] = []
  let dns: DnsServer

  const best = () => new DomainDesk(suite, world().owner_best, world().best)
  const clear = () => new DomainDesk(suite, world().owner_clear, world().clear)
  const refused = ({ status, data }: { status: number; data: { code?: string } }) => [status, data.code]
  /** The job, with everything due and its moment not yet taken. */
  const runJob = async () => {
    await sql("delete from job_run")
    await sql("update business_domain set next_check_at = now() where next_check_at is not null")
    await verifyDomains(container())
  }

  beforeAll(async () => {
    dns = await DnsServer.start()
  })
  beforeEach(() => {
    dns.clear()
    mails.length = 0
    const { answersFor } = DnsLookups.prototype
    jest
      .spyOn(DnsLookups.prototype, "answersFor")
      .mockImplementation((hostname) => answersFor.call(new DnsLookups([dns.address]), hostname))
    jest.spyOn(MailFileService.prototype, "send").mockImplementation(async ({ to, template }) => {
      mails.push({ to, template })
      return { id: `mail-${mails.length}` }
    })
  })
  afterEach(() => {
    jest.restoreAllMocks()
    Object.assign(env, { ENABLE_DOMAIN_VERIFICATION: true })
  })
  afterAll(() => dns.stop())

  it("is claimed, proven by its two records, and then leads to the store", async () => {
    const added = await best().add(" Patients.Example.COM. ")
    expect(added.status).toBe(201)
    const { domain } = added.data
    expect(domain).toMatchObject({ hostname: HOST, status: "pending", kind: "custom", is_primary: false })
    const token = expect.stringMatching(/^therxspot-verification=[0-9a-f]{40}$/)
    expect(domain.records).toEqual([
      { type: "TXT", name: `_therxspot.${HOST}`, value: token, purpose: "ownership" },
      { type: "CNAME", name: HOST, value: "domains.localhost", purpose: "traffic" },
    ])
    expect(await businessAt(api, HOST)).toBeNull()
    expect((await best().check(domain.id)).data.domain.problem).toBe("TXT_MISSING")
    dns.set(HOST, { txt: [domain.records[0]?.value ?? ""] })
    expect((await best().check(domain.id)).data.domain).toMatchObject({
      status: "pending",
      problem: "CNAME_MISSING",
    })
    publish(dns, [domain])
    expect((await best().check(domain.id)).data.domain).toMatchObject({ status: "verified", problem: null })
    await eventually(async () => expect(await businessAt(api, HOST)).toBe(world().best.business_id))
  })

  it("is found by the job, in one of two rounds at once", async () => {
    const { domain } = (await best().add(HOST)).data
    publish(dns, [domain])
    await sql("update business_domain set next_check_at = now() where id = ?", [domain.id])
    await Promise.all([verifyDomains(container()), verifyDomains(container())])
    expect((await best().list()).find(({ id }) => id === domain.id)?.status).toBe("verified")
    expect(dns.asked.filter((name) => name === `_therxspot.${HOST}`)).toHaveLength(1)
  })

  it("keeps its name in ASCII, and shows it as people write it; an apex needs no CNAME", async () => {
    const domain = await best().verified(dns, "Bücher.de")
    expect(domain).toMatchObject({ hostname: "xn--bcher-kva.de", display_name: "bücher.de", is_apex: true })
    expect(domain.records[1]?.type).toBe("ALIAS")
  })

  it.each([
    ["https://x.example.com", "INVALID_HOSTNAME"],
    ["*.example.com", "WILDCARD_HOSTNAME"],
    ["192.0.2.7", "IP_ADDRESS"],
    ["co.uk", "PUBLIC_SUFFIX"],
    ["clear-care.localhost", "PLATFORM_HOSTNAME"],
  ])("refuses %s: %s", async (hostname, code) => {
    const answer = await best().add(hostname)
    expect(refused(answer)).toEqual([400, code])
    expect(answer.data.issues?.[0]?.field).toBe("hostname")
  })

  it("lets ten wait and no more, and no name twice", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `h${index}.example.com`)
    const answers = await Promise.all(names.map((name) => best().add(name)))
    const codes = answers.filter(({ status }) => status !== 201).map(refused)
    expect(codes).toEqual([
      [409, "TOO_MANY_PENDING"],
      [409, "TOO_MANY_PENDING"],
    ])
    const [first] = answers.filter(({ status }) => status === 201)
    expect(refused(await best().add(first?.data.domain.hostname ?? ""))).toEqual([
      409,
      "DOMAIN_ALREADY_ADDED",
    ])
  })

  it("is of owners and admins; another business's is found nowhere", async () => {
    const { maya, owner_best, best: store, owner_clear, clear: other } = world()
    const { domain } = (await best().add(HOST)).data
    expect((await maya.in(store).get("/tenant/domains")).status).toBe(403)
    expect((await maya.in(store).post("/tenant/domains", { hostname: "a.example.com" })).status).toBe(403)
    expect((await maya.in(store).delete(`/tenant/domains/${domain.id}`)).status).toBe(403)
    const foreign = owner_clear.in(other)
    for (const step of ["check", "make-primary"])
      expect((await foreign.post(`/tenant/domains/${domain.id}/${step}`)).status).toBe(404)
    expect((await foreign.delete(`/tenant/domains/${domain.id}`)).status).toBe(404)
    expect((await clear().list()).map(({ kind }) => kind)).toEqual(["platform"])
    expect((await best().list()).map(({ id }) => id)).toContain(domain.id)
    await sql("update business_member set role = 'viewer' where role = 'owner'")
    expect((await owner_best.in(store).get("/tenant/domains")).status).toBe(403)
    expect((await owner_best.in(store).post(`/tenant/domains/${domain.id}/check`)).status).toBe(403)
  })

  it("belongs to whom proves it: a claim alone keeps nobody out, a proven one does", async () => {
    const { domain: squatted } = (await clear().add(HOST)).data
    await best().verified(dns, HOST)
    publish(dns, [squatted])
    expect((await clear().check(squatted.id)).data.domain).toMatchObject({
      status: "pending",
      problem: "TAKEN",
    })
    await clear().remove(squatted.id)
    expect(refused(await clear().add(HOST))).toEqual([409, "DOMAIN_TAKEN"])
  })

  it("is one business's when two prove it in the same moment", async () => {
    const names = ["a", "b", "c", "d", "e"].map((name) => `${name}.example.com`)
    for (const name of names)
      publish(dns, [(await best().add(name)).data.domain, (await clear().add(name)).data.domain])
    const all = [...(await best().list()), ...(await clear().list())].filter(({ kind }) => kind === "custom")
    const desks = (id: string) => [best(), clear()].map((desk) => desk.check(id))
    const answers = await Promise.all(all.flatMap(({ id }) => desks(id)))
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(all.length)
    const rows = await sql<{ hostname: string; status: string; problem: string | null }>(
      "select hostname, status, problem from business_domain where kind = 'custom'",
    )
    for (const name of names) {
      const both = rows.filter(({ hostname }) => hostname === name).map(({ status }) => status)
      expect(both.sort()).toEqual(["pending", "verified"])
    }
    expect(rows.filter(({ status }) => status === "pending").map(({ problem }) => problem)).toEqual(
      names.map(() => "TAKEN"),
    )
  })

  it("cannot count for two even if somebody forgets to queue", async () => {
    await best().verified(dns, HOST)
    const twice = sql(
      `insert into business_domain (id, business_id, hostname, kind, status, verified_at)
       values ('bdom_twice', ?, ?, 'custom', 'verified', now())`,
      [world().clear.business_id, HOST],
    )
    await expect(twice).rejects.toThrow(/IDX_business_domain_hostname_unique/)
  })

  it("becomes the main name, and gives that back when it is removed", async () => {
    const { best: store } = world()
    const { domain: waiting } = (await best().add("later.example.com")).data
    expect(refused(await best().makePrimary(waiting.id))).toEqual([409, "DOMAIN_NOT_VERIFIED"])
    const { id } = await best().verified(dns, HOST)
    const primary = async () =>
      (await best().list()).filter(({ is_primary }) => is_primary).map(({ hostname }) => hostname)
    expect((await best().makePrimary(id)).data.domain.is_primary).toBe(true)
    expect(await primary()).toEqual([HOST])
    expect((await best().remove(id)).status).toBe(200)
    expect(await primary()).toEqual([store.hostname])
    await eventually(async () => expect(await businessAt(api, HOST)).toBeNull())
    const own = (await best().list()).find(({ kind }) => kind === "platform")
    expect(refused(await best().remove(own?.id ?? ""))).toEqual([409, "PLATFORM_DOMAIN"])
  })

  it("is kept from others for a week after it was released, and not from the business itself", async () => {
    const { domain: waiting } = (await clear().add(HOST)).data
    const { id } = await best().verified(dns, HOST)
    await best().remove(id)
    publish(dns, [waiting])
    expect((await clear().check(waiting.id)).data.domain.problem).toBe("COOLING_DOWN")
    await clear().remove(waiting.id)
    expect(refused(await clear().add(HOST))).toEqual([409, "DOMAIN_COOLING_DOWN"])
    const again = await best().verified(dns, HOST)
    await best().remove(again.id)
    await sql("update business_domain set released_at = released_at - interval '7 days'")
    expect((await clear().verified(dns, HOST)).status).toBe("verified")
  })

  it("warns its owner before it drops a domain whose records are gone", async () => {
    const { id } = await best().verified(dns, HOST)
    await best().makePrimary(id)
    const mine = async () => (await best().list()).find((domain) => domain.id === id)
    dns.broken.add(`_therxspot.${HOST}`)
    for (let round = 0; round < 4; round++) await runJob()
    expect(await mine()).toMatchObject({ status: "verified", problem: "DNS_UNAVAILABLE" })
    dns.clear()
    await runJob()
    await runJob()
    expect((await mine())?.status).toBe("verified")
    await runJob()
    await runJob()
    expect(await mine()).toMatchObject({ status: "failing", drops_at: expect.any(String) })
    expect(mails.map(({ template }) => template)).toEqual(["domain-failing"])
    expect(mails[0]?.to).toMatch(/best-health/)
    await eventually(async () => expect(await businessAt(api, HOST)).toBe(world().best.business_id))
    await sql("update business_domain set failing_since = failing_since - interval '3 days' where id = ?", [
      id,
    ])
    await runJob()
    expect(await mine()).toMatchObject({
      status: "released",
      is_primary: false,
      kept_until: expect.any(String),
    })
    expect(mails.map(({ template }) => template)).toEqual(["domain-failing", "domain-released"])
    await eventually(async () => expect(await businessAt(api, HOST)).toBeNull())
    expect(refused(await clear().add(HOST))).toEqual([409, "DOMAIN_COOLING_DOWN"])
    expect((await best().verified(dns, HOST)).id).toBe(id)
  })

  it("is not dropped while the warning cannot be sent", async () => {
    const { id } = await best().verified(dns, HOST)
    dns.clear()
    const send = jest.spyOn(MailFileService.prototype, "send").mockRejectedValue(new Error("mail is down"))
    for (let round = 0; round < 3; round++) await runJob()
    await sql("update business_domain set failing_since = failing_since - interval '4 days' where id = ?", [
      id,
    ])
    await runJob()
    const mine = async () => (await best().list()).find((domain) => domain.id === id)
    expect((await mine())?.status).toBe("failing")
    send.mockResolvedValue({ id: "mail" })
    await runJob()
    await runJob()
    expect((await mine())?.status).toBe("released")
  })

  it("lets Caddy have certificates for what leads somewhere, and nothing else", async () => {
    const { best: store } = world()
    await best().verified(dns, HOST)
    await best().add("waiting.example.com")
    await eventually(async () => expect(await mayHaveCertificate(api, HOST)).toBe(200))
    expect(await mayHaveCertificate(api, store.hostname)).toBe(200)
    expect(await mayHaveCertificate(api, "localhost")).toBe(200)
    for (const name of ["waiting.example.com", "nobody.localhost", "a b", "", `${HOST}:443`, `x.${HOST}`])
      expect(await mayHaveCertificate(api, name)).toBe(404)
    await sql("update business set status = 'suspended' where id = ?", [store.business_id])
    await eventually(async () => expect(await mayHaveCertificate(api, HOST)).toBe(404))
  })

  it("counts at once where names need not prove themselves, but still for one business only", async () => {
    Object.assign(env, { ENABLE_DOMAIN_VERIFICATION: false })
    const added = await best().add(HOST)
    expect([added.status, added.data.domain.status]).toEqual([201, "verified"])
    await eventually(async () => expect(await businessAt(api, HOST)).toBe(world().best.business_id))
    expect(refused(await clear().add(HOST))).toEqual([409, "DOMAIN_TAKEN"])
    await runJob()
    expect(dns.asked).toEqual([])
  })
})
