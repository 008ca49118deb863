import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getMe } from "@/lib/data/portal/me"
import { safePath } from "@/lib/safe-path"
import { MemberSignInForm } from "@/modules/portal/components/member-sign-in-form"
import { EntryPage } from "@/modules/portal/templates/entry-page"
import { Banner } from "@/modules/ui/components/banner"

export const metadata: Metadata = { title: "Sign in" }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams
  // A backend that is down must not hide the form; signing in says what is wrong.
  if (await getMe().catch(() => null)) redirect("/portal")
  const notice = query.signed_out
    ? query.signed_out === "idle"
      ? "You were away for a while, so we signed you out"
      : "You are signed out"
    : query.joined
      ? "You are in. Sign in with the password you chose"
      : query.new_password
        ? "Your password is changed. Sign in with the new one"
        : null
  return (
    <EntryPage
      title="Sign in"
      lead="For clinicians and the people who run a business here."
      notice={notice && <Banner signal="success" title={notice} />}
    >
      <MemberSignInForm next={safePath(query.next, "/portal")} />
    </EntryPage>
  )
}
