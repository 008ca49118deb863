import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { readStack } from "./stack"
import type { Sought } from "./left-behind-values"

export type Find = { place: string; from: string }

/**
 * Reads a plain `pg_dump` of the run's whole database, line by line, and tells where any of these values stands: in which
 * table, or in the schema. The value itself is never told.
 */
export async function findInDump(sought: Sought[]): Promise<{ lines: number; finds: Find[] }> {
  const program = process.env.PG_DUMP_PATH
  if (!program) throw new Error("PG_DUMP_PATH is not set: run the browser tests with npm run test:e2e.")
  const child = spawn(program, ["--format=plain", "--no-owner", readStack().database_url])
  const ended = once(child, "close")
  const seen = new Map<string, Find>()
  let lines = 0
  let place = "the schema"
  for await (const line of createInterface({ input: child.stdout })) {
    lines++
    const table = /^COPY \w+\."?(\w+)"? /.exec(line)?.[1]
    if (table) place = table
    else if (line === "\\.") place = "the schema"
    const text = unescaped(line).toLowerCase()
    for (const { from, standsIn } of sought) if (standsIn(text)) seen.set(`${place} ${from}`, { place, from })
  }
  const [code] = await ended
  if (code !== 0) throw new Error(`pg_dump ended with ${code}`)
  return { lines, finds: [...seen.values()] }
}

/** COPY writes a backslash twice, and JSON a quote with one. */
const unescaped = (line: string): string => line.replaceAll("\\\\", "\\").replaceAll('\\"', '"')
