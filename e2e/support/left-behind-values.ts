import { createRequire } from "node:module"
import path from "node:path"
import pg from "pg"
import { ROOT } from "../../scripts/lib/paths.mjs"
import type { SealedTable } from "../../src/phi/sealed-tables"
import { readStack } from "./stack"

// The build's own, which this run has tested: its modules are not the kind that a spec imports by name.
const require = createRequire(import.meta.url)
const built = (file: string) => require(path.join(ROOT, ".medusa", "server", "src", file))
const { createPhiCipher, parseEncryptionKey }: typeof import("../../src/lib/phi") = built("lib/phi")
const { columnsOf, SEALED_TABLES }: typeof import("../../src/phi/sealed-tables") = built("phi/sealed-tables")

/** Something that must be nowhere in clear, and where it came from: its words are never printed. */
export type Sought = { value: string; from: string; standsIn: (lower_case_text: string) => boolean }

type Row = Record<string, unknown> & { id: string }

/** Shorter ones stand in every database by chance; what they belong to is sought by its longer parts. */
const LONG_ENOUGH = /.{5}/s
/** Of codes, those of two words: `high_blood_pressure`. One word alone, `daily`, stands anywhere. */
const TELLING_CODE = /^[a-z0-9]{3,}_[a-z0-9_]{3,}$/
/** Ids and times of ours, and words from lists everybody knows: they say nothing about anybody. */
const HARMLESS =
  /^[a-z]{2,12}_[0-9A-Za-z]{20,}$|^\d{4}-\d\d-\d\dT[\d:.]+Z$|^https?:\/\/|^(fe)?male$|^completed$|^(in-progress|entered-in-error)$/

/**
 * Every value of health data that this run has used: whatever stands sealed in its database, opened with its key. A new
 * column, a new form and a new test are looked for without anybody having to remember them.
 */
export async function soughtValues(): Promise<Sought[]> {
  const { database_url, env } = readStack()
  const cipher = createPhiCipher({
    current: parseEncryptionKey(env.ENCRYPTION_KEY_CURRENT ?? ""),
    old: [],
    enabled: true,
  })
  const client = new pg.Client({ connectionString: database_url })
  await client.connect()
  try {
    const found = new Map<string, string>()
    for (const table of SEALED_TABLES.filter(({ is_health_data }) => is_health_data)) {
      const name = table.columns.table
      const { rows } = await client.query<Row>(`select * from "${name}"`)
      for (const row of rows)
        for (const column of columnsOf(table)) {
          const stored = row[column]
          if (typeof stored !== "string") continue
          const opened = cipher.open(stored, { table: name, column, row_id: row.id })
          for (const { value, is_code } of wordsOf(opened, column, table))
            if (!found.has(value)) found.set(value, `${name}.${column}${is_code ? " (a code)" : ""}`)
        }
    }
    return [...found].map(([value, from]) => ({ value, from, standsIn: finderOf(value.toLowerCase()) }))
  } finally {
    await client.end()
  }
}

const SHORT_WORD = /^[\w-]{1,8}$/

/** Megabytes of ciphertext hold any five letters somewhere: a short word counts where it stands by itself. */
function finderOf(value: string): Sought["standsIn"] {
  if (!SHORT_WORD.test(value)) return (text) => text.includes(value)
  const by_itself = new RegExp(`(?<![\\w-])${value}(?![\\w-])`)
  return (text) => text.includes(value) && by_itself.test(text)
}

type Word = { value: string; is_code: boolean }

/** Words of a known list, which partners say too. */
const STATUSES = "reported_status"

/** A sealed text, or what a sealed JSON document says at its leaves. */
function wordsOf(opened: string, column: string, table: SealedTable): Word[] {
  if (column === STATUSES) return []
  const is_json = table.columns.json.includes(column) || column === "body"
  const words = is_json ? leavesOf(JSON.parse(opened)) : [{ value: opened, is_code: false }]
  return words.filter(
    ({ value, is_code }) => (is_code ? TELLING_CODE : LONG_ENOUGH).test(value) && !HARMLESS.test(value),
  )
}

/** What was answered: names of questions and code systems are everybody's. */
const NO_ANSWERS = ["linkId", "system", "resourceType", "status", "text", "url", "questionnaire", "event_id"]
const CODES = ["code", "display"]

function leavesOf(value: unknown, is_code = false): Word[] {
  if (typeof value === "string") return [{ value, is_code }]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    NO_ANSWERS.includes(key) ? [] : leavesOf(inner, CODES.includes(key)),
  )
}
