import { acceptedRequestId, logLine, redact } from "../log-line"

describe("a line in the log", () => {
  it("is one object of JSON without what is not known", () => {
    const line = logLine("info", "two\nlines", { request_id: "r-1", business_id: undefined }, new Date(0))
    expect(line).not.toContain("\n")
    expect(JSON.parse(line)).toEqual({
      level: "info",
      timestamp: "1970-01-01T00:00:00.000Z",
      message: "two\nlines",
      request_id: "r-1",
    })
  })

  it.each([
    ["Key (email)=(jane.doe+x@clinic.example) exists", "Key (email)=([e-mail]) exists"],
    ["authorization: Bearer abc.def-1", "authorization: Bearer [token]"],
    ["got eyJhbGciOi.eyJzdWIi.c2ln back", "got [token] back"],
    ["cannot reach redis://:hunter2@cache:6379", "cannot reach redis://:[password]@cache:6379"],
    ["outbox_01 sent to bus_02", "outbox_01 sent to bus_02"],
  ])("says of %p only %p", (message, expected) => {
    expect(redact(message)).toBe(expected)
  })

  it("takes a request id that is one", () => {
    expect(acceptedRequestId("0123-abcd.EF:9")).toBe("0123-abcd.EF:9")
    for (const id of [undefined, "", "short", "a".repeat(65), "with space", 'quote"d-quote', "new\nline--"])
      expect(acceptedRequestId(id)).toBeNull()
  })
})
