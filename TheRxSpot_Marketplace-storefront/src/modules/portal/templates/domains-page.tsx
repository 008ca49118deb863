import type { Domain } from "@/lib/data/portal/domains"
import { Card } from "@/modules/ui/components/card"
import { AddDomainForm } from "../components/add-domain-form"
import { DomainCard } from "../components/domain-card"

type Props = { business: { id: string; name: string }; domains: readonly Domain[] }

export function DomainsPage({ business, domains }: Props) {
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      <div>
        <h1 className="text-xl font-bold">Domains</h1>
        <p className="text-sm text-ink-soft">
          Where patients find {business.name}. The main address is the one your store goes by.
        </p>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-4">
          {domains.map((domain) => (
            <DomainCard key={domain.id} domain={domain} business_id={business.id} />
          ))}
        </div>
        <Card className="p-5">
          <h2 className="mb-4 text-lg font-bold">Add your own domain</h2>
          <AddDomainForm business_id={business.id} />
        </Card>
      </div>
    </div>
  )
}
