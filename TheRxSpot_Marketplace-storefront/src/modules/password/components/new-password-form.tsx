"use client"

import { useActionState, useSyncExternalStore } from "react"
import type { Actor } from "@/lib/data/session"
import { FormProblems } from "@/modules/portal/components/form-problems"
import { EMPTY_FORM } from "@/modules/portal/logic/form-state"
import { Banner } from "@/modules/ui/components/banner"
import { TextLink } from "@/modules/ui/components/link"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { newPasswordAction } from "../actions"

type Props = { actor: Actor; forgot_href: string; hint: string }

const onHashChange = (changed: () => void) => {
  addEventListener("hashchange", changed)
  return () => removeEventListener("hashchange", changed)
}

/** The link's token stands behind `#`, so that no server's log of addresses ever holds it. */
const useToken = () =>
  useSyncExternalStore(
    onHashChange,
    () => location.hash.slice(1),
    () => null,
  )

export function NewPasswordForm({ actor, forgot_href, hint }: Props) {
  const token = useToken()
  const [state, action] = useActionState(newPasswordAction.bind(null, actor), EMPTY_FORM)
  if (token === "") {
    return (
      <Banner signal="warning" title="This link is not complete">
        <p>
          Open the link in your e-mail again, or <TextLink href={forgot_href}>ask for a new one</TextLink>.
        </p>
      </Banner>
    )
  }
  return (
    <form action={action} noValidate className="flex flex-col gap-5">
      <FormProblems state={state} first_field="password" />
      <input type="hidden" name="token" value={token ?? ""} />
      <TextField
        name="password"
        label="New password"
        type="password"
        autoComplete="new-password"
        hint={hint}
        error={state.errors.password}
      />
      <TextField
        name="again"
        label="New password again"
        type="password"
        autoComplete="new-password"
        error={state.errors.again}
      />
      <SubmitButton size="lg" className="w-full">
        Change password
      </SubmitButton>
      {state.message && <TextLink href={forgot_href}>Ask for a new link</TextLink>}
    </form>
  )
}
