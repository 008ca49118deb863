import { checkHostname, recordsFor } from "../domains"

const PLATFORM = ["localhost", "127.0.0.1", "app.therxspot.com", "therxspot.com", "rx.vercel.app"]

describe("a domain a business asks for", () => {
  it.each([
    ["patients.example.com", "patients.example.com", false],
    ["  Patients.EXAMPLE.com. ", "patients.example.com", false],
    ["example.co.uk", "example.co.uk", true],
    ["praxis.bücher.de", "praxis.xn--bcher-kva.de", false],
    ["клиника.рф", "xn--80apagcdp.xn--p1ai", true],
    ["clinic.github.io", "clinic.github.io", true],
  ])("%s is accepted as %s", (typed, hostname, apex) => {
    expect(checkHostname(typed, PLATFORM)).toEqual({ ok: true, hostname, apex })
  })

  it.each([
    ["", "INVALID_HOSTNAME"],
    ["my-clinic", "INVALID_HOSTNAME"],
    ["https://patients.example.com", "INVALID_HOSTNAME"],
    ["patients.example.com/store", "INVALID_HOSTNAME"],
    ["patients.example.com:443", "INVALID_HOSTNAME"],
    ["pat ients.example.com", "INVALID_HOSTNAME"],
    ["-a.example.com", "INVALID_HOSTNAME"],
    ["_dmarc.example.com", "INVALID_HOSTNAME"],
    [`${"a.".repeat(118)}example.com`, "INVALID_HOSTNAME"],
    ["shop.internal", "INVALID_HOSTNAME"],
    ["*.example.com", "WILDCARD_HOSTNAME"],
    ["192.0.2.1", "IP_ADDRESS"],
    ["2001:db8::1", "IP_ADDRESS"],
    ["[2001:db8::1]", "IP_ADDRESS"],
    ["com", "PUBLIC_SUFFIX"],
    ["co.uk", "PUBLIC_SUFFIX"],
    ["github.io", "PUBLIC_SUFFIX"],
    ["therxspot.com", "PLATFORM_HOSTNAME"],
    ["best-health.therxspot.com", "PLATFORM_HOSTNAME"],
    ["a.b.TheRxSpot.com", "PLATFORM_HOSTNAME"],
    ["rx.vercel.app", "PLATFORM_HOSTNAME"],
    ["x.rx.vercel.app", "PLATFORM_HOSTNAME"],
    ["shop.localhost", "PLATFORM_HOSTNAME"],
  ])("%p is refused: %s", (typed, code) => {
    expect(checkHostname(typed, PLATFORM)).toMatchObject({ ok: false, code })
  })

  it("does not take a likeness for the platform's, nor a neighbour on a shared host", () => {
    for (const name of ["eviltherxspot.com", "therxspot.com.example.org", "other.vercel.app"])
      expect(checkHostname(name, PLATFORM)).toMatchObject({ ok: true })
  })

  it("gets a TXT record, and a CNAME or at an apex an ALIAS", () => {
    const [txt, cname] = recordsFor("patients.example.com", "token", "domains.therxspot.com")
    expect(txt).toMatchObject({
      name: "_therxspot.patients.example.com",
      value: "therxspot-verification=token",
    })
    expect(cname).toMatchObject({ type: "CNAME", value: "domains.therxspot.com" })
    expect(recordsFor("example.com", "token", "domains.therxspot.com")[1]?.type).toBe("ALIAS")
  })
})
