import { createPhiCipher, normaliseEmail, normalisePhone } from "../phi"

const cipher = createPhiCipher({ current: Buffer.alloc(32, 7), old: [], enabled: true })
const email = { table: "patient", column: "email_index", business_id: "bus_1" }

describe("blind index", () => {
  it("is the same for spellings of one address and one number", () => {
    expect(cipher.blindIndex("  ADA@Example.com ", email)).toBe(cipher.blindIndex("ada@example.com", email))
    const phone = { ...email, column: "phone_index" }
    expect(cipher.blindIndex("(415) 555-0100", phone)).toBe(cipher.blindIndex("+1 415 555 0100", phone))
  })

  it("differs by business, table, column and key", () => {
    const other = createPhiCipher({ current: Buffer.alloc(32, 8), old: [], enabled: true })
    const all = [
      cipher.blindIndex("ada@example.com", email),
      cipher.blindIndex("ada@example.com", { ...email, business_id: "bus_2" }),
      cipher.blindIndex("ada@example.com", { ...email, table: "clinician" }),
      cipher.blindIndex("ada@example.com", { ...email, column: "alternate_email_index" }),
      other.blindIndex("ada@example.com", email),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it("shows nothing of the value and needs a business", () => {
    expect(cipher.blindIndex("ada@example.com", email)).toMatch(/^[\w-]{43}$/)
    expect(() => cipher.blindIndex("ada@example.com", { ...email, business_id: "" })).toThrow("scope")
  })
})

describe("normalising", () => {
  it.each([
    ["(415) 555-0100", "+14155550100"],
    ["1-415-555-0100", "+14155550100"],
    ["+1 415.555.0100 ext. 22", "+14155550100"],
    ["0044 20 7946 0018", "+442079460018"],
    ["+44 20 7946 0018", "+442079460018"],
    ["４１５５５５０１００", "+14155550100"],
  ])("reads phone %s as %s", (given, expected) => {
    expect(normalisePhone(given)).toBe(expected)
  })

  it("composes accents before comparing e-mail addresses", () => {
    expect(normaliseEmail("Jose\u0301@example.com")).toBe(normaliseEmail("jos\u00e9@EXAMPLE.com "))
  })
})
