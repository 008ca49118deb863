import { randomBytes } from "node:crypto"
import { createPhiCipher } from "../../../../src/lib/phi"
import { checkKeys, PhiKeyError } from "../../../../src/phi/canary"
import { SEALED_TABLES } from "../../../../src/phi/sealed-tables"
import { submitted } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { CURRENT, FORMER } from "./keys"
import { freePort } from "../../../process/support/service-process"
import { addressOf, BOTH, SWAPPED, withQuery, type Keys } from "./phi-world"
import { runScript } from "./run-script"

const stranger = (): Keys => ({ current: randomBytes(32), old: [], enabled: true })

/** A wrong or lost key shows at the start, by the variable's name. */
export function keySpecs(suite: DemoSuite): void {
  const { sql, world } = suite
  const check = (keys: Keys) =>
    withQuery(suite, (query) => checkKeys(query, createPhiCipher(keys), SEALED_TABLES))
  const canaries = () => sql<{ key_id: string }>("select key_id from phi_canary where retired_at is null")
  const idOf = (key: Buffer) => createPhiCipher({ current: key, old: [], enabled: true }).currentKeyId

  it("leaves one canary for the key in use, however many replicas start at once", async () => {
    await sql("delete from phi_canary")
    await withQuery(suite, (query) =>
      Promise.all(Array.from({ length: 20 }, () => checkKeys(query, createPhiCipher(BOTH), SEALED_TABLES))),
    )
    expect(await canaries()).toEqual([{ key_id: idOf(CURRENT) }])
  })

  it("refuses a wrong key, a lost former key, and no key at all, naming the variables", async () => {
    await check(SWAPPED)
    const refused = [
      stranger(),
      { current: CURRENT, old: [], enabled: true },
      { ...stranger(), enabled: false },
    ]
    for (const keys of refused) {
      const problem = await check(keys).catch((error: unknown) => error)
      expect(problem).toBeInstanceOf(PhiKeyError)
      expect(String(problem)).toMatch(/ENCRYPTION_KEY_CURRENT, ENCRYPTION_KEY_OLD: .*sealed with key/)
      expect(String(problem)).not.toContain(keys.current.toString("hex"))
    }
    await check(BOTH)
  })

  it("knows the keys of a database from before there were canaries", async () => {
    await submitted(world().patient, world().best)
    await sql("delete from phi_canary")
    await expect(check(stranger())).rejects.toThrow(idOf(CURRENT) ?? "")
    expect(await canaries()).toEqual([])
    await check(BOTH)
  })

  it("refuses a canary that was tampered with", async () => {
    await check(BOTH)
    const [canary] = await sql<{ sealed: string }>("select sealed from phi_canary where retired_at is null")
    const [head, end] = [canary?.sealed.slice(0, -4), canary?.sealed.slice(-4)]
    await sql("update phi_canary set sealed = ?", [`${head}${end === "AAAA" ? "BBBB" : "AAAA"}`])
    await expect(check(BOTH)).rejects.toThrow("does not open what this database was sealed with")
  })

  it("ends a process that starts with the wrong key", async () => {
    await check(BOTH)
    const env = {
      DATABASE_URL: await addressOf(suite),
      ENCRYPTION_KEY_CURRENT: randomBytes(32).toString("hex"),
      ENCRYPTION_KEY_OLD: FORMER.toString("hex"),
      PORT: String(await freePort()),
    }
    const { code, output } = await runScript("node_modules/@medusajs/cli/cli.js", ["start"], env)
    expect(output).toContain(`sealed with key ${idOf(CURRENT)}, which neither variable has`)
    expect(output).not.toContain("Server is ready")
    expect(code).toBe(1)
  })
}
