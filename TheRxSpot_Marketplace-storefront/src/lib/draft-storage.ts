import { z } from "zod"

/*
 * Unsent answers live in this tab's sessionStorage and nowhere else: not in cookies, addresses or localStorage, and
 * gone when the tab closes, when they are sent and when the patient signs out. That lets a reload or a phone that
 * drops the page in the background go on where it was.
 */

const PREFIX = "rx-intake:"

const draftSchema = z.object({
  raw: z.record(z.string(), z.array(z.string())),
  /** Made once per set of answers, so that a repeated send is recognised. */
  idempotency_key: z.string().nullable(),
})

export type Draft = z.infer<typeof draftSchema>

export const EMPTY_DRAFT: Draft = { raw: {}, idempotency_key: null }

export function readDraft(key: string): Draft {
  try {
    const stored = draftSchema.safeParse(JSON.parse(sessionStorage.getItem(PREFIX + key) ?? "null"))
    return stored.success ? stored.data : EMPTY_DRAFT
  } catch {
    return EMPTY_DRAFT
  }
}

export function writeDraft(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(draft))
  } catch {
    // Storage switched off or full: the answers stay in memory, only a reload would lose them.
  }
}

/** Forgets every unsent answer in this tab. */
export function clearDrafts(): void {
  try {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith(PREFIX)) sessionStorage.removeItem(name)
  } catch {
    // Nothing was ever kept, then.
  }
}
