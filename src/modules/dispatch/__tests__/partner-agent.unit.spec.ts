import type { LookupAddress } from "node:dns"
import { request } from "undici"
import { createPartnerAgent } from "../partner-agent"

/** What a request comes to when names resolve to these addresses. */
async function outcome(url: string, addresses: LookupAddress[] = []): Promise<string> {
  const asked: string[] = []
  const dispatcher = createPartnerAgent({
    allow_private: false,
    connections: 1,
    resolve: (hostname, _options, done) => {
      asked.push(hostname)
      done(null, addresses)
    },
  })
  try {
    await request(url, { dispatcher, signal: AbortSignal.timeout(10_000) })
    return "connected"
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "other"
  } finally {
    await dispatcher.destroy()
  }
}

const v4 = (address: string): LookupAddress => ({ address, family: 4 })
const v6 = (address: string): LookupAddress => ({ address, family: 6 })

describe("createPartnerAgent", () => {
  it.each([
    ["a name that leads inside", "http://partner.example/", [v4("10.0.0.5")]],
    ["a name that leads to the metadata service", "http://partner.example/", [v4("169.254.169.254")]],
    [
      "a name with one private address among public ones",
      "http://partner.example/",
      [v4("8.8.8.8"), v6("::1")],
    ],
    ["a name that leads nowhere", "http://partner.example/", []],
    ["a mapped address", "http://partner.example/", [v6("::ffff:127.0.0.1")]],
  ])("refuses %s", async (_name, url, addresses) => {
    expect(await outcome(url, addresses)).toBe("PRIVATE_ADDRESS")
  })

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:a9fe:a9fe]/",
    "https://192.168.1.1/",
  ])("refuses the address %s, which no resolver is asked about", async (url) => {
    expect(await outcome(url)).toBe("PRIVATE_ADDRESS")
  })
})
