import type { Metadata } from "next"
import { ForgotForm } from "@/modules/password/components/forgot-form"
import { EntryPage } from "@/modules/portal/templates/entry-page"
import { TextLink } from "@/modules/ui/components/link"

export const metadata: Metadata = { title: "Forgot your password" }

export default function ForgotPasswordPage() {
  return (
    <EntryPage
      title="Forgot your password"
      lead="Enter the e-mail address you sign in with. We send a link to choose a new password."
    >
      <ForgotForm actor="member" />
      <p className="mt-5">
        <TextLink href="/portal/sign-in">Back to sign-in</TextLink>
      </p>
    </EntryPage>
  )
}
