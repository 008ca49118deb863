import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { csvLine } from "../../../lib/audit"
import type { AuditEntryView } from "../../../modules/audit/list-entries"
import { presentEntries } from "./present-entries"
import { recordNow } from "./record-now"

/** Entries one export holds at most; narrow the time for the rest. */
export const MOST_EXPORTED = 50_000

const BATCH = 500

const COLUMNS = [
  "occurred_at",
  "business_id",
  "seq",
  "id",
  "actor",
  "actor_type",
  "actor_id",
  "actor_role",
  "action",
  "entity",
  "entity_id",
  "patient_id",
  "outcome",
  "reason",
  "route",
  "workflow",
  "address",
  "user_agent",
  "request_id",
  "flags",
] as const

async function* inBatches(entries: AsyncIterable<AuditEntryView>): AsyncGenerator<AuditEntryView[]> {
  let batch: AuditEntryView[] = []
  for await (const entry of entries) {
    batch.push(entry)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}

/** Streams entries as a spreadsheet's file, in which no cell is a formula; the export itself is recorded before it starts. */
export async function streamCsv(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  entries: AsyncIterable<AuditEntryView>,
  who: { operators: boolean },
): Promise<void> {
  await recordNow(req)
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader(
    "content-disposition",
    `attachment; filename="audit-${new Date().toISOString().slice(0, 10)}.csv"`,
  )
  const lines = async function* () {
    yield csvLine([...COLUMNS])
    for await (const batch of inBatches(entries))
      for (const entry of await presentEntries(req.scope, batch, who))
        yield csvLine(COLUMNS.map((name) => (name === "flags" ? entry.flags.join(" ") : entry[name])))
  }
  await pipeline(Readable.from(lines()), res)
}
