import type { MedusaContainer } from "@medusajs/framework/types"
import { actionWords } from "../../../lib/audit"
import type { AuditEntryView } from "../../../modules/audit/list-entries"
import { nameActors } from "./name-actors"

/** Entries with who acted and what they did in words. */
export async function presentEntries(
  container: MedusaContainer,
  entries: AuditEntryView[],
  who: { operators: boolean },
) {
  const nameOf = await nameActors(container, entries, who)
  return entries.map((entry) => ({ ...entry, actor: nameOf(entry), words: actionWords(entry.action) }))
}

export type PresentedEntry = Awaited<ReturnType<typeof presentEntries>>[number]
