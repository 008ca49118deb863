import type { Metadata } from "next"
import { requireTenant } from "@/lib/data/tenant"
import { AuthPage } from "@/modules/auth/templates/auth-page"
import { ForgotForm } from "@/modules/password/components/forgot-form"
import { TextLink } from "@/modules/ui/components/link"

export const metadata: Metadata = { title: "Forgot your password" }

export default async function ForgotPasswordPage() {
  await requireTenant()
  return (
    <AuthPage
      title="Forgot your password"
      lead="Enter the e-mail address you sign in with. We send a link to choose a new password."
      other={
        <TextLink href="/sign-in" className="inline-flex min-h-11 items-center">
          Back to sign-in
        </TextLink>
      }
    >
      <ForgotForm actor="patient" />
    </AuthPage>
  )
}
