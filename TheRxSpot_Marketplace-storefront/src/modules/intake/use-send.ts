"use client"

import { useRouter } from "next/navigation"
import { useState, useTransition } from "react"
import { clearDrafts } from "@/lib/draft-storage"
import type { ErrorEntry } from "@/modules/ui/components/error-summary"
import { submitIntake, type SubmitInput, type SubmitResult } from "./submit-action"

export type SendOutcome = {
  problems: Readonly<Record<string, string>>
  failure: ErrorEntry | null
  not_eligible: string | null
}

const NOTHING: SendOutcome = { problems: {}, failure: null, not_eligible: null }

/** Sends the intake and keeps what came of it. `onNewKey` is called when the backend asks for a fresh attempt. */
export function useSend(sign_in_href: string, onNewKey: () => void) {
  const router = useRouter()
  const [busy, startTransition] = useTransition()
  const [outcome, setOutcome] = useState<SendOutcome>(NOTHING)

  const handle = (result: SubmitResult) => {
    switch (result.kind) {
      case "sent":
        clearDrafts()
        return router.push(`/account/consultations/${result.id}/sent`)
      case "problems":
        return setOutcome({
          ...NOTHING,
          problems: Object.fromEntries(result.issues.map((issue) => [issue.field, issue.message])),
        })
      case "not_eligible":
        return setOutcome({ ...NOTHING, not_eligible: result.message })
      case "signed_out":
        return setOutcome({
          ...NOTHING,
          failure: {
            href: sign_in_href,
            message: "You were signed out. Sign in again, your answers stay in this tab.",
          },
        })
      case "failed":
        if (result.new_key) onNewKey()
        return setOutcome({ ...NOTHING, failure: { href: "#main", message: result.message } })
    }
  }

  const send = (input: SubmitInput) =>
    startTransition(async () => {
      const lost: SubmitResult = {
        kind: "failed",
        message: "Your answers could not be sent: the connection was lost. They are still here. Try again.",
        new_key: false,
      }
      handle(await submitIntake(input).catch(() => lost))
    })

  return { busy, outcome, setOutcome, send, reset: () => setOutcome(NOTHING) }
}
