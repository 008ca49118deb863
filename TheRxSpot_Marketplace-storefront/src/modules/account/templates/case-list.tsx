import type { Consultation } from "@/lib/data/consultations"
import { SignOutButton } from "@/modules/auth/components/sign-out-button"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { ButtonLink } from "@/modules/ui/components/link"
import { Pagination } from "@/modules/ui/components/pagination"
import { CaseRow } from "../components/case-row"

type Props = { consultations: readonly Consultation[]; count: number; limit: number; offset: number; first_name: string | null; email: string }

export function CaseList({ consultations, count, limit, offset, first_name, email }: Props) {
  return (
    <div className="container-page flex max-w-4xl flex-col gap-6 py-10 sm:py-14">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex min-w-0 flex-col gap-1">
          <h1 className="heading-display text-3xl sm:text-4xl">My consultations</h1>
          <p className="text-ink-soft">{first_name ? `Hello ${first_name}. ` : ""}Signed in as <span className="wrap-anywhere">{email}</span>.</p>
        </div>
        <SignOutButton />
      </div>
      {consultations.length === 0 ? (
        <EmptyState title="No consultations yet" action={<ButtonLink href="/treatments" size="lg">Find your treatment</ButtonLink>}>
          Choose a treatment and answer a few questions. It takes about 5 minutes, and a clinician usually reviews them within 24 hours.
        </EmptyState>
      ) : (
        <ul aria-label="My consultations" className="flex flex-col gap-4">
          {consultations.map((consultation) => <CaseRow key={consultation.id} consultation={consultation} />)}
        </ul>
      )}
      <Pagination count={count} limit={limit} offset={offset} hrefFor={(next) => (next ? `/account?offset=${next}` : "/account")} />
    </div>
  )
}
