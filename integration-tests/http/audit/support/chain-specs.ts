import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Client } from "pg"
import { generateEntityId } from "@medusajs/framework/utils"
import { auditStatements } from "../../../../src/lib/audit"
import { auditEntry } from "../../../../src/utils/audit-context"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { databaseUrl } from "../../dispatch/support/database"
import { entriesOf } from "./entries"
import { runVerify } from "./verify-chains"

/** An append as any process on any connection would make it. */
function append(client: Client, business_id: string) {
  const [statement] = auditStatements(
    auditEntry({
      business_id,
      action: "consultation.read",
      entity_id: generateEntityId(undefined, "consult"),
      detail: { n: 1 },
    }),
  )
  let i = 0
  return client.query(
    (statement?.sql ?? "").replace(/\?/g, () => `$${++i}`),
    statement?.params,
  )
}

export function chainSpecs({ sql }: DemoSuite): void {
  const BUSINESS = "bus_chain"
  let url = ""

  beforeEach(async () => {
    const [row] = await sql<{ name: string }>("select current_database() as name")
    url = databaseUrl(row?.name ?? "")
  })

  async function connections(count: number): Promise<Client[]> {
    return Promise.all(
      Array.from({ length: count }, async () => {
        const client = new Client({ connectionString: url })
        await client.connect()
        return client
      }),
    )
  }

  async function fill(count: number): Promise<void> {
    const [client] = await connections(1)
    for (let i = 0; i < count; i++) if (client) await append(client, BUSINESS)
    await client?.end()
  }

  it("numbers fifty appends at once from ten connections without a gap, and the chain holds", async () => {
    const clients = await connections(10)
    await Promise.all(clients.flatMap((client) => Array.from({ length: 5 }, () => append(client, BUSINESS))))
    await Promise.all(clients.map((client) => client.end()))
    const entries = await entriesOf(sql, BUSINESS)
    expect(entries.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
    const { code, output } = await runVerify(sql)
    expect([output.includes("The audit log holds"), code]).toEqual([true, 0])
  })

  /** As somebody with every right in the database could. */
  async function tamper(...statements: string[]): Promise<void> {
    const [client] = await connections(1)
    await client?.query("set session_replication_role = replica")
    for (const statement of statements) await client?.query(statement)
    await client?.end()
  }

  const of = (seq: number) => `business_id = '${BUSINESS}' and seq = ${seq}`

  it.each([
    [
      "changed",
      ["update audit_entry set actor_id = 'mem_other' where " + of(3)],
      "entry 3 (audit_",
      "was changed",
    ],
    [
      "removed",
      ["delete from audit_entry where " + of(3)],
      "entry 4 (audit_",
      "entry 3 was removed before it",
    ],
    [
      "cut off at the end",
      ["delete from audit_entry where " + of(6)],
      "entry 5:",
      "entries were removed at its end",
    ],
    [
      "reordered",
      [
        `update audit_entry set seq = 99 where ${of(2)}`,
        `update audit_entry set seq = 2 where ${of(4)}`,
        `update audit_entry set seq = 4 where ${of(99)}`,
      ],
      "entry 2 (audit_",
      "was changed",
    ],
    [
      "another head",
      [`update audit_chain set hash = sha256('x') where business_id = '${BUSINESS}'`],
      "entry 6:",
      "head has another hash",
    ],
  ])("verify says what was %s", async (_name, statements, place, what) => {
    await fill(6)
    await tamper(...statements)
    const { code, output } = await runVerify(sql, "--business", BUSINESS)
    expect(code).toBe(1)
    expect(output).toContain(`${BUSINESS} ${place}`)
    expect(output).toContain(what)
  })

  it("verify with exported heads finds a log that was rewritten from end to end", async () => {
    await fill(4)
    const [head] = await sql<{ seq: string; hash: string }>(
      "select seq::text as seq, encode(hash, 'hex') as hash from audit_chain where business_id = ?",
      [BUSINESS],
    )
    const folder = mkdtempSync(path.join(tmpdir(), "heads-"))
    writeFileSync(
      path.join(folder, "2026-01-01.jsonl"),
      `${JSON.stringify({ business_id: BUSINESS, ...head })}\n`,
    )
    expect((await runVerify(sql, "--heads", folder)).code).toBe(0)
    await tamper(
      `delete from audit_entry where business_id = '${BUSINESS}'`,
      `delete from audit_chain where business_id = '${BUSINESS}'`,
    )
    await fill(5)
    expect((await runVerify(sql)).code).toBe(0)
    const { code, output } = await runVerify(sql, "--heads", folder)
    expect([code, output.includes("the chain was rewritten")]).toEqual([1, true])
  })
}
