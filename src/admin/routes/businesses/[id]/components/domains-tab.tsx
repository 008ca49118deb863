import { Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { TabPart } from "../../../../components/tab-part"
import { TextField } from "../../../../components/text-field"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { TabProps } from "../../../../hooks/api/businesses"
import { DomainCard } from "./domain-card"

/** Where its store answers, and what its own domains' DNS has to show. */
export const DomainsTab = ({ business }: TabProps) => {
  const [hostname, setHostname] = useState("")
  const { run, isPending, error } = useBusinessAction(business.id)

  const add = (event: FormEvent) => {
    event.preventDefault()
    run(actions.addDomain(hostname), { done: "The domain is added", onDone: () => setHostname("") })
  }

  return (
    <div className="divide-y">
      <TabPart
        title="Add a domain"
        hint="It counts once its DNS shows both records. We look by ourselves; nothing counts before."
      >
        <form
          onSubmit={add}
          noValidate
          className="flex max-w-xl flex-col gap-3 px-6 sm:flex-row sm:items-start"
        >
          <div className="flex-1">
            <TextField
              label="Domain"
              value={hostname}
              onChange={setHostname}
              error={error?.about("hostname")}
              hint="Such as patients.example.com"
            />
          </div>
          <Button type="submit" size="small" isLoading={isPending} className="sm:mt-[26px]">
            Add domain
          </Button>
        </form>
      </TabPart>
      {business.domains.map((domain) => (
        <DomainCard key={domain.id} business={business} domain={domain} />
      ))}
    </div>
  )
}
