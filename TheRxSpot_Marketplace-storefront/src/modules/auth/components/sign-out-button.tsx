"use client"

import { clearDrafts } from "@/lib/draft-storage"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { signOutAction } from "../actions"

/** Signs out, and forgets any answers still kept in this tab. */
export function SignOutButton() {
  return (
    <form action={signOutAction} onSubmit={clearDrafts}>
      <SubmitButton variant="secondary">Sign out</SubmitButton>
    </form>
  )
}
