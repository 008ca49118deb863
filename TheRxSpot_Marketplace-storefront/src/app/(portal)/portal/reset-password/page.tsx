import type { Metadata } from "next"
import { NewPasswordForm } from "@/modules/password/components/new-password-form"
import { EntryPage } from "@/modules/portal/templates/entry-page"

export const metadata: Metadata = { title: "Choose a new password" }

export default function ResetPasswordPage() {
  return (
    <EntryPage
      title="Choose a new password"
      lead="You are signed out everywhere, and sign in again with the new one."
    >
      <NewPasswordForm
        actor="member"
        forgot_href="/portal/forgot-password"
        hint="12 characters or more. A few words in a row are easy to keep in mind."
      />
    </EntryPage>
  )
}
