import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getPatient } from "@/lib/data/patient"
import { requireTenant } from "@/lib/data/tenant"
import { safePath } from "@/lib/safe-path"
import { firstParam, type SearchParams } from "@/lib/search-params"
import { SignInForm } from "@/modules/auth/components/sign-in-form"
import { AuthPage } from "@/modules/auth/templates/auth-page"
import { Banner } from "@/modules/ui/components/banner"
import { ButtonLink } from "@/modules/ui/components/link"

export const metadata: Metadata = { title: "Sign in" }

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const tenant = await requireTenant()
  const params = await searchParams
  const next = safePath(firstParam(params.next), "/account")
  if (await getPatient()) redirect(next)
  const signed_out = firstParam(params.signed_out)
  const changed = firstParam(params.new_password)
  const words = changed
    ? "Your password is changed. Sign in with the new one"
    : signed_out === "idle"
      ? "You were away for a while, so we signed you out"
      : "You are signed out"
  const to_intake = next.endsWith("/start") || next.includes("/start?")
  return (
    <AuthPage
      title="Sign in"
      lead={
        to_intake
          ? "Your answers are about your health, so we keep them behind your account."
          : `Welcome back to ${tenant.business.name}.`
      }
      notice={(signed_out || changed) && <Banner signal="success" title={words} />}
      other={
        <span className="flex flex-col gap-3">
          New here? It takes a minute.
          <ButtonLink variant="secondary" size="lg" href={`/sign-up?next=${encodeURIComponent(next)}`}>
            Create an account
          </ButtonLink>
        </span>
      }
    >
      <SignInForm next={next} />
    </AuthPage>
  )
}
