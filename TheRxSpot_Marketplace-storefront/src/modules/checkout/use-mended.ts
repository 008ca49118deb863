"use client"

import { useCallback, useState } from "react"
import type { FormState } from "@/modules/auth/form-state"

/** A form's state without the errors of fields that were changed since it was sent, and what to tell of a change. */
export function useMended(state: FormState): [FormState, (field: string) => void] {
  const [answered, setAnswered] = useState(state)
  const [mended, setMended] = useState<readonly string[]>([])
  if (answered !== state) {
    setAnswered(state)
    setMended([])
  }
  const mend = useCallback((field: string) => setMended((before) => [...before, field]), [])
  const left = Object.entries(state.errors).filter(([field]) => !mended.includes(field))
  return [{ ...state, errors: Object.fromEntries(left) }, mend]
}
