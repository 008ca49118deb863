import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { createPhiCipher, PhiOpenError, type PhiContext } from "../phi"

const oldKey = randomBytes(32)
const newKey = randomBytes(32)
const cipher = createPhiCipher({ current: oldKey, old: [], enabled: true })
const place: PhiContext = { table: "patient", column: "first_name", row_id: "pat_1" }
const text = fc.string({ unit: "binary" })

function reasonOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return error instanceof PhiOpenError ? error.reason : `not a PhiOpenError: ${String(error)}`
  }
  return "it opened"
}

describe("sealing", () => {
  it("gives back any text, Unicode and empty text included", () => {
    fc.assert(fc.property(text, (value) => cipher.open(cipher.seal(value, place), place) === value))
  })

  it("writes v1.<keyId>.<iv>.<tag>.<ciphertext> and never the same payload twice", () => {
    const payload = cipher.seal("Ada", place)
    expect(payload).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/)
    expect(cipher.keyIdOf(payload)).toBe(cipher.currentKeyId)
    expect(cipher.seal("Ada", place)).not.toBe(payload)
  })

  it("refuses a payload with any one character changed", () => {
    const alphabet = "ABCabc019-_."
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(...alphabet), (value, position, character) => {
        const payload = cipher.seal(value, place)
        const at = position % payload.length
        fc.pre(payload[at] !== character)
        const changed = payload.slice(0, at) + character + payload.slice(at + 1)
        return reasonOf(() => cipher.open(changed, place)) !== "it opened"
      }),
      { numRuns: 500 },
    )
  })

  it("refuses another spelling of the same bytes", () => {
    const payload = cipher.seal("Ada", place)
    const [version, id, iv, tag, body] = payload.split(".")
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    const last = alphabet.indexOf(tag?.at(-1) ?? "")
    const respelled = `${tag?.slice(0, -1)}${alphabet[last ^ 1]}`
    expect(reasonOf(() => cipher.open([version, id, iv, respelled, body].join("."), place))).toBe("malformed")
    expect(reasonOf(() => cipher.open(`${payload}=`, place))).toBe("malformed")
  })

  it.each([
    ["row", { ...place, row_id: "pat_2" }],
    ["column", { ...place, column: "last_name" }],
    ["table", { ...place, table: "clinician" }],
  ])("refuses a value moved to another %s", (_, elsewhere) => {
    expect(reasonOf(() => cipher.open(cipher.seal("Ada", place), elsewhere))).toBe("not_authentic")
  })

  it("needs names that cannot be confused with one another", () => {
    expect(() => cipher.seal("Ada", { table: "a.b", column: "c", row_id: "x" })).toThrow(TypeError)
    expect(() => cipher.seal("Ada", { ...place, row_id: "" })).toThrow(TypeError)
  })

  it("says where and why, and neither what nor with which key", () => {
    const stranger = createPhiCipher({ current: newKey, old: [], enabled: true })
    const payload = cipher.seal("Ada Lovelace", place)
    const run = () => stranger.open(payload, place)
    expect(run).toThrow("Cannot open patient.first_name of row pat_1")
    expect(reasonOf(run)).toBe("unknown_key")
    expect(run).not.toThrow(/Ada|Lovelace/)
    expect(run).not.toThrow(newKey.toString("hex"))
  })
})

describe("rotation", () => {
  const rotating = createPhiCipher({ current: newKey, old: [oldKey], enabled: true })

  it("opens what the old key sealed and seals with the new one", () => {
    expect(rotating.open(cipher.seal("Ada", place), place)).toBe("Ada")
    const sealed = rotating.seal("Ada", place)
    expect(rotating.keyIdOf(sealed)).toBe(rotating.currentKeyId)
    expect(reasonOf(() => cipher.open(sealed, place))).toBe("unknown_key")
  })

  it("finds rows that are still indexed under the old key", () => {
    const context = { table: "patient", column: "email_index", business_id: "bus_1" }
    const candidates = rotating.blindIndexes("ada@example.com", context)
    expect(candidates).toEqual([
      rotating.blindIndex("ada@example.com", context),
      cipher.blindIndex("ada@example.com", context),
    ])
  })
})

describe("with encryption off", () => {
  const off = createPhiCipher({ current: oldKey, old: [], enabled: false })
  const keyless = createPhiCipher({ old: [], enabled: false })

  it("writes clear text and opens both forms", () => {
    expect(off.seal("Ada", place)).toBe("Ada")
    expect(off.keyIdOf("Ada")).toBeNull()
    expect(off.open("Ada", place)).toBe("Ada")
    expect(off.open(cipher.seal("Ada", place), place)).toBe("Ada")
  })

  it("gives back any text, even text that imitates a payload", () => {
    const imitation = fc
      .constantFrom("", "v0.", "v1.0123abcd.")
      .chain((prefix) => text.map((rest) => prefix + rest))
    fc.assert(fc.property(imitation, (value) => keyless.open(keyless.seal(value, place), place) === value))
  })

  it("needs a key only when it is on", () => {
    expect(keyless.currentKeyId).toBeNull()
    expect(() => createPhiCipher({ current: null, old: [], enabled: true })).toThrow("no current key")
    expect(reasonOf(() => cipher.open("Ada", place))).toBe("not_sealed")
  })
})
