import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { parseEncryptionKey, parseOldKeys } from "../phi"

const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))

describe("parseEncryptionKey", () => {
  it("reads 32 bytes in each accepted spelling", () => {
    fc.assert(
      fc.property(key, (bytes) => {
        for (const text of [
          bytes.toString("hex"),
          bytes.toString("base64"),
          ` ${bytes.toString("base64url")} `,
        ]) {
          expect(parseEncryptionKey(text).equals(bytes)).toBe(true)
        }
      }),
    )
  })

  it.each([
    "",
    "secret-passphrase",
    "ab".repeat(31),
    randomBytes(31).toString("base64"),
    randomBytes(33).toString("base64"),
    `${randomBytes(32).toString("hex")}zz`,
  ])("refuses what is not 32 bytes and does not repeat it (%#)", (text) => {
    const run = () => parseEncryptionKey(text)
    expect(run).toThrow(/^must be 32 bytes, written as 64 hex digits or as base64 or base64url$/)
  })
})

describe("parseOldKeys", () => {
  const [one, two] = [randomBytes(32), randomBytes(32)]

  it("reads a JSON array, a comma-separated list, and nothing", () => {
    const json = JSON.stringify([one.toString("hex"), two.toString("base64")])
    const list = `${one.toString("base64url")} , ${two.toString("hex")},`
    expect(parseOldKeys(json)).toEqual([one, two])
    expect(parseOldKeys(list)).toEqual([one, two])
    expect([parseOldKeys(""), parseOldKeys(" "), parseOldKeys("[]")]).toEqual([[], [], []])
  })

  it("names the bad entry and never its value", () => {
    expect(() => parseOldKeys(`${one.toString("hex")},hunter2`)).toThrow(/^entry 2 must be 32 bytes/)
    expect(() => parseOldKeys('["hunter2"')).toThrow(/^must be a JSON array of strings or a comma/)
    expect(() => parseOldKeys("[1]")).toThrow(/^must be a JSON array of strings or a comma/)
  })
})
