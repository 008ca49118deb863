"use client"

import { useActionState } from "react"
import type { Actor } from "@/lib/data/session"
import { Banner } from "@/modules/ui/components/banner"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { turnOffAction } from "../actions"
import { CodeField } from "./code-field"

/** It is on; turning it off takes a code, and ends every sign-in. */
export function TurnOff({ actor }: { actor: Actor }) {
  const [state, action] = useActionState(turnOffAction.bind(null, actor), { problem: null })
  return (
    <div className="flex flex-col gap-5">
      <Banner signal="success" title="The second step is on">
        <p>You enter a code from your app after your password.</p>
      </Banner>
      <form action={action} noValidate className="flex flex-col gap-4">
        <CodeField problem={state.problem} />
        <SubmitButton variant="secondary">Turn it off</SubmitButton>
      </form>
    </div>
  )
}
