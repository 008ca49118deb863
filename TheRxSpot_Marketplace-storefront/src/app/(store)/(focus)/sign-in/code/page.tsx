import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { isHalfSignedIn } from "@/lib/data/sign-in-step"
import { requireTenant } from "@/lib/data/tenant"
import { safePath } from "@/lib/safe-path"
import { firstParam, type SearchParams } from "@/lib/search-params"
import { AuthPage } from "@/modules/auth/templates/auth-page"
import { EnterCode } from "@/modules/second-step/components/enter-code"
import { TextLink } from "@/modules/ui/components/link"

export const metadata: Metadata = { title: "Enter your code" }

export default async function EnterCodePage({ searchParams }: { searchParams: SearchParams }) {
  await requireTenant()
  if (!(await isHalfSignedIn("patient"))) redirect("/sign-in")
  const next = safePath(firstParam((await searchParams).next), "/account")
  return (
    <AuthPage
      title="Enter your code"
      lead="Your password was right. This is the second step."
      other={
        <TextLink href="/sign-in" className="inline-flex min-h-11 items-center">
          Back to sign-in
        </TextLink>
      }
    >
      <EnterCode actor="patient" next={next} />
    </AuthPage>
  )
}
