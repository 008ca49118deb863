import type { Metadata } from "next"
import { requireSession } from "@/lib/data/portal/me"
import { EntryPage } from "@/modules/portal/templates/entry-page"
import { Security } from "@/modules/second-step/components/security"
import { Banner } from "@/modules/ui/components/banner"
import { TextLink } from "@/modules/ui/components/link"

export const metadata: Metadata = { title: "How you sign in" }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SecurityPage({ searchParams }: Props) {
  await requireSession("/portal/security")
  const { required } = await searchParams
  return (
    <EntryPage
      title="How you sign in"
      lead={
        required ? (
          "The portal asks for a second step."
        ) : (
          <TextLink href="/portal">Back to the portal</TextLink>
        )
      }
      notice={required && <Banner signal="info" title="Set up a second step to go on" />}
    >
      <Security actor="member" />
    </EntryPage>
  )
}
