"use client"

import { useState } from "react"
import { readDraft, writeDraft, type Draft } from "@/lib/draft-storage"

/** The unsent answers of one patient for one form, kept in this tab. Only in the browser: see `lib/draft-storage`. */
export function useIntakeDraft(key: string) {
  const [draft, setDraft] = useState<Draft>(() => readDraft(key))

  const save = (next: Draft) => {
    setDraft(next)
    writeDraft(key, next)
  }

  return {
    raw: draft.raw,
    /** Another answer is another attempt: the old key would make the backend refuse it. */
    setAnswer: (link_id: string, value: string[]) =>
      save({ raw: { ...draft.raw, [link_id]: value }, idempotency_key: null }),
    /** The key of this attempt, made on its first send and kept for its repeats. */
    attemptKey: (): string => {
      const idempotency_key = draft.idempotency_key ?? crypto.randomUUID()
      if (idempotency_key !== draft.idempotency_key) save({ ...draft, idempotency_key })
      return idempotency_key
    },
    forgetKey: () => save({ ...draft, idempotency_key: null }),
  }
}
