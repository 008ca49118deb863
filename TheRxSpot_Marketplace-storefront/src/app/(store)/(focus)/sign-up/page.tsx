import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getPatient } from "@/lib/data/patient"
import { requireTenant } from "@/lib/data/tenant"
import { safePath } from "@/lib/safe-path"
import { firstParam, type SearchParams } from "@/lib/search-params"
import { SignUpForm } from "@/modules/auth/components/sign-up-form"
import { AuthPage } from "@/modules/auth/templates/auth-page"
import { TextLink } from "@/modules/ui/components/link"

export const metadata: Metadata = { title: "Create an account" }

export default async function SignUpPage({ searchParams }: { searchParams: SearchParams }) {
  await requireTenant()
  const next = safePath(firstParam((await searchParams).next), "/account")
  if (await getPatient()) redirect(next)
  return (
    <AuthPage
      title="Create an account"
      lead="It takes a minute. Only you and your care team can see your answers."
      other={
        <>
          Have an account? <TextLink href={`/sign-in?next=${encodeURIComponent(next)}`}>Sign in</TextLink>
        </>
      }
    >
      <SignUpForm next={next} />
    </AuthPage>
  )
}
