import type { EarningsSummary } from "@/lib/data/portal/earnings"
import type { Payout, PayoutAccount } from "@/lib/data/portal/payouts"
import { Banner } from "@/modules/ui/components/banner"
import { Card } from "@/modules/ui/components/card"
import { Pagination } from "@/modules/ui/components/pagination"
import { BankForm } from "../components/bank-form"
import { MoneyTabs } from "../components/money-tabs"
import { PayoutTermsForm } from "../components/payout-terms-form"
import { PayoutsTable } from "../components/payouts-table"
import { RequestPayout } from "../components/request-payout"
import { StripeCard } from "../components/stripe-card"
import { NOTHING } from "../logic/nothing-earned"
import { failureWords } from "../logic/money-words"

export const PAYOUTS_PER_PAGE = 20

type Props = {
  business: { id: string; name: string; role: string }
  summary: EarningsSummary
  account: PayoutAccount
  page: { payouts: Payout[]; count: number; offset: number }
}

export function PayoutsPage({ business, summary, account, page }: Props) {
  const is_owner = business.role === "owner"
  const balances = summary.balances.length > 0 ? summary.balances : [NOTHING]
  const hrefFor = (offset: number) => `/portal/payouts?offset=${offset}`
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      <div>
        <h1 className="text-xl font-bold">Payouts</h1>
        <p className="text-sm text-ink-soft">How what {business.name} has earned gets to its bank.</p>
      </div>
      <MoneyTabs current="/portal/payouts" />
      {account.bank_failure && (
        <Banner signal="danger" title="Your bank refused the last payment from Stripe">
          {failureWords(account.bank_failure)}. Check your bank account at Stripe.
        </Banner>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-6">
          {balances.map((balance) => (
            <Card key={balance.currency} className="p-4 sm:p-5">
              <RequestPayout
                business_id={business.id}
                balance={balance}
                account={account}
                is_owner={is_owner}
              />
            </Card>
          ))}
          <section aria-labelledby="history" className="flex flex-col gap-3">
            <h2 id="history" className="text-lg font-bold">
              History
            </h2>
            <PayoutsTable payouts={page.payouts} business_id={business.id} is_owner={is_owner} />
            <Pagination count={page.count} limit={PAYOUTS_PER_PAGE} offset={page.offset} hrefFor={hrefFor} />
          </section>
        </div>
        {is_owner && (
          <div className="flex flex-col gap-6">
            {(account.stripe.offered || account.stripe.connected) && (
              <Card className="p-5">
                <h2 className="mb-3 text-lg font-bold">Stripe</h2>
                <StripeCard business_id={business.id} account={account} />
              </Card>
            )}
            {!account.stripe.connected && (
              <Card className="p-5">
                <h2 className="mb-4 text-lg font-bold">Bank account</h2>
                <BankForm business_id={business.id} last4={account.bank_last4} />
              </Card>
            )}
            <Card className="p-5">
              <h2 className="mb-4 text-lg font-bold">When</h2>
              <PayoutTermsForm business_id={business.id} account={account} />
            </Card>
          </div>
        )}
      </div>
    </div>
  )
}
