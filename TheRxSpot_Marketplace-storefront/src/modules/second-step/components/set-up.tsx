"use client"

import { useActionState } from "react"
import type { Actor } from "@/lib/data/session"
import { CopyButton } from "@/modules/ui/components/copy-button"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { setUpAction, type SetUpState } from "../actions"
import { CodeField } from "./code-field"
import { RecoveryCodes } from "./recovery-codes"

const EMPTY: SetUpState = { problem: null, begun: null, recovery_codes: [] }

/** From nothing to a second step: a picture to scan, the first code, and the recovery codes to keep. */
export function SetUp({ actor }: { actor: Actor }) {
  const [state, action] = useActionState(setUpAction.bind(null, actor), EMPTY)
  if (state.recovery_codes.length > 0) return <RecoveryCodes actor={actor} codes={state.recovery_codes} />
  if (!state.begun) {
    return (
      <form action={action} className="flex flex-col gap-4">
        <p>
          After your password, an app on your phone shows a code to enter. A stolen password alone then opens
          nothing. Any authenticator app works.
        </p>
        {state.problem && <p className="text-danger">{state.problem}</p>}
        <SubmitButton size="lg" className="w-full">
          Set up a second step
        </SubmitButton>
      </form>
    )
  }
  return (
    <form action={action} noValidate className="flex flex-col gap-5">
      <p>Scan this with your authenticator app, then enter the code it shows.</p>
      {/* eslint-disable-next-line @next/next/no-img-element -- drawn for this one page view; there is nothing to optimise */}
      <img
        src={state.begun.picture}
        alt="QR code for your authenticator app"
        width={220}
        height={220}
        className="self-center rounded-md bg-white"
      />
      <div className="flex flex-col gap-1">
        <p className="text-sm text-ink-soft">No camera? Enter this key in the app:</p>
        <p className="flex flex-wrap items-center gap-2">
          <code className="text-sm wrap-anywhere">{state.begun.secret.match(/.{1,4}/g)?.join(" ")}</code>
          <CopyButton text={state.begun.secret} size="md" />
        </p>
      </div>
      <CodeField problem={state.problem} />
      <SubmitButton size="lg" className="w-full">
        Turn it on
      </SubmitButton>
    </form>
  )
}
