import type { Metadata } from "next"
import { requireTenant } from "@/lib/data/tenant"
import { AuthPage } from "@/modules/auth/templates/auth-page"
import { NewPasswordForm } from "@/modules/password/components/new-password-form"
import { TextLink } from "@/modules/ui/components/link"

export const metadata: Metadata = { title: "Choose a new password" }

export default async function ResetPasswordPage() {
  await requireTenant()
  return (
    <AuthPage
      title="Choose a new password"
      lead="You are signed out everywhere, and sign in again with the new one."
      other={
        <TextLink href="/sign-in" className="inline-flex min-h-11 items-center">
          Back to sign-in
        </TextLink>
      }
    >
      <NewPasswordForm
        actor="patient"
        forgot_href="/forgot-password"
        hint="10 characters or more. A few words in a row are easy to keep in mind."
      />
    </AuthPage>
  )
}
