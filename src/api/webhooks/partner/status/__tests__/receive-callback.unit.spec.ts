import { createMedusaContainer } from "@medusajs/framework/utils"
import { callbackHeaders } from "../../../../../lib/webhook-signature"
import { receiveCallback } from "../receive-callback"

const SECRET = "the platform's secret"

/** A dispatch module that knows who may sign, and no event. */
function containerWith(answer: { event_exists: boolean; secrets: string[] }) {
  const container = createMedusaContainer()
  container.register({ dispatch: { resolve: () => ({ systemCallbackSecrets: async () => answer }) } })
  return container
}

const receive = (text: string, { secret = SECRET, configured = [SECRET] } = {}) => {
  const headers = callbackHeaders(secret, Date.now(), text)
  return receiveCallback(containerWith({ event_exists: false, secrets: configured }), {
    timestamp: headers["x-rxspot-timestamp"],
    signature: headers["x-rxspot-signature"],
    raw_body: Buffer.from(text),
  })
}

const unknown = '{"event_id":"outbox_none","status":"shipped"}'

describe("receiveCallback, about an event that does not exist", () => {
  it("says so only to who can sign", async () => {
    await expect(receive(unknown)).rejects.toMatchObject({ public_code: "NOT_FOUND" })
    await expect(receive(unknown, { secret: "a stranger's" })).rejects.toMatchObject({
      public_code: "UNAUTHORIZED",
    })
  })

  it("is not configured without any secret", async () => {
    await expect(receive(unknown, { configured: [] })).resolves.toBe("NOT_CONFIGURED")
  })

  it.each([
    ["half a JSON document", "{"],
    ["nothing", ""],
    ["a list", "[1]"],
    ["a number", "5"],
    ["an id that is no text", '{"event_id":5,"status":"shipped"}'],
    ["a NUL", '{"event_id":"outbox_1","status":"a\\u0000b"}'],
  ])("refuses %s, once the signature is good", async (_name, text) => {
    await expect(receive(text)).rejects.toMatchObject({ public_code: "INVALID_INPUT" })
    await expect(receive(text, { secret: "a stranger's" })).rejects.toMatchObject({
      public_code: "UNAUTHORIZED",
    })
  })
})
