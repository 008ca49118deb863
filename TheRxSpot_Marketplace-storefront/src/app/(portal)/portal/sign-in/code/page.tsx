import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { isHalfSignedIn } from "@/lib/data/sign-in-step"
import { safePath } from "@/lib/safe-path"
import { EntryPage } from "@/modules/portal/templates/entry-page"
import { EnterCode } from "@/modules/second-step/components/enter-code"

export const metadata: Metadata = { title: "Enter your code" }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function EnterCodePage({ searchParams }: Props) {
  if (!(await isHalfSignedIn("member"))) redirect("/portal/sign-in")
  const next = safePath((await searchParams).next, "/portal")
  return (
    <EntryPage title="Enter your code" lead="Your password was right. This is the second step.">
      <EnterCode actor="member" next={next} />
    </EntryPage>
  )
}
