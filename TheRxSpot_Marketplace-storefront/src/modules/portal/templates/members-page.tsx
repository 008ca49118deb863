import type { Member } from "@/lib/data/portal/members"
import { Card } from "@/modules/ui/components/card"
import { InviteForm } from "../components/invite-form"
import { MembersTable } from "../components/members-table"

type Props = { business: { id: string; name: string }; members: readonly Member[] }

export function MembersPage({ business, members }: Props) {
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      <div>
        <h1 className="text-xl font-bold">Members</h1>
        <p className="text-sm text-ink-soft">
          Everybody who works for {business.name}, and who is invited to.
        </p>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <MembersTable members={members} business_id={business.id} />
        <Card className="p-5">
          <h2 className="mb-4 text-lg font-bold">Invite somebody</h2>
          <InviteForm business_id={business.id} />
        </Card>
      </div>
    </div>
  )
}
