import type { Metadata } from "next"
import { InvitationForm } from "@/modules/portal/components/invitation-form"
import { EntryPage } from "@/modules/portal/templates/entry-page"
import { TextLink } from "@/modules/ui/components/link"

export const metadata: Metadata = { title: "Your invitation" }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function InvitationPage({ searchParams }: Props) {
  const { token } = await searchParams
  if (typeof token !== "string" || token.length === 0 || token.length > 200) {
    return (
      <EntryPage
        title="This link is not complete"
        lead="Part of the address is missing. Open the link in your invitation e-mail again, or ask for a new one."
      >
        <p>
          Already a member? <TextLink href="/portal/sign-in">Sign in</TextLink>
        </p>
      </EntryPage>
    )
  }
  return (
    <EntryPage
      title="Accept your invitation"
      lead="Tell us your name and choose a password. You are signed in right after."
    >
      <InvitationForm token={token} />
    </EntryPage>
  )
}
