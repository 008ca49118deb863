"use client"

import { useActionState, useState } from "react"
import type { Actor } from "@/lib/data/session"
import { Button } from "@/modules/ui/components/button"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { enterCodeAction } from "../actions"
import { CodeField } from "./code-field"

/** The second step of signing in. */
export function EnterCode({ actor, next }: { actor: Actor; next: string }) {
  const [state, action] = useActionState(enterCodeAction.bind(null, actor), { problem: null })
  const [is_recovery, setRecovery] = useState(false)
  return (
    <form action={action} noValidate className="flex flex-col gap-5">
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="method" value={is_recovery ? "recovery_code" : "totp"} />
      <CodeField problem={state.problem} is_recovery={is_recovery} />
      <SubmitButton size="lg" className="w-full">
        Sign in
      </SubmitButton>
      <Button type="button" variant="quiet" onClick={() => setRecovery(!is_recovery)}>
        {is_recovery ? "Use the code from the app" : "Use a recovery code instead"}
      </Button>
    </form>
  )
}
