import { Suspense, type ReactNode } from "react"
import { SignOutButton } from "@/modules/auth/components/sign-out-button"
import { TextLink } from "@/modules/ui/components/link"
import { Skeleton } from "@/modules/ui/components/skeleton"
import { Tabs } from "@/modules/ui/components/tabs"

type Props = {
  first_name: string | null
  email: string
  tab: "consultations" | "orders"
  children: ReactNode
}

const TABS = [
  { href: "/account", label: "Consultations" },
  { href: "/account/orders", label: "Orders" },
]

export function CaseList({ first_name, email, tab, children }: Props) {
  return (
    <div className="container-page flex max-w-4xl flex-col gap-6 py-10 sm:py-14">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex min-w-0 flex-col gap-1">
          <h1 className="heading-display text-3xl sm:text-4xl">
            {tab === "orders" ? "My orders" : "My consultations"}
          </h1>
          <p className="text-ink-soft">
            {first_name ? `Hello ${first_name}. ` : ""}Signed in as{" "}
            <span className="wrap-anywhere">{email}</span>.
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-x-6">
          <TextLink href="/account/access" className="inline-flex min-h-11 items-center">
            Who looked at my record
          </TextLink>
          <TextLink href="/account/security" className="inline-flex min-h-11 items-center">
            How I sign in
          </TextLink>
          <SignOutButton />
        </div>
      </div>
      <Tabs tabs={TABS} current={tab === "orders" ? "/account/orders" : "/account"} label="My account" />
      <Suspense fallback={<CasesSkeleton />}>{children}</Suspense>
      <p className="flex flex-wrap items-center gap-x-2 text-ink-soft">
        Your answers and decisions are yours.
        <TextLink href="/account/data" className="inline-flex min-h-11 items-center">
          Get a copy or have them erased
        </TextLink>
      </p>
    </div>
  )
}

function CasesSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">Loading</span>
      {[0, 1].map((row) => (
        <Skeleton key={row} className="h-31 w-full rounded-lg" />
      ))}
    </div>
  )
}
