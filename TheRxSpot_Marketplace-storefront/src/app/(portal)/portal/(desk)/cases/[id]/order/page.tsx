import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { orNull } from "@/lib/data/backend-error"
import { getOrderOffer } from "@/lib/data/portal/order-offer"
import { requireMember } from "@/lib/data/portal/me"
import { TextLink } from "@/modules/ui/components/link"
import { attempt } from "@/modules/portal/actions/attempt"
import { makesOrders } from "@/modules/portal/logic/roles"
import { GenerateOrderPage } from "@/modules/portal/templates/generate-order-page"
import { PortalMessage } from "@/modules/portal/templates/portal-message"

export const metadata: Metadata = { title: "Make an order" }

export default async function GenerateOrderRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { business } = await requireMember(`/portal/cases/${encodeURIComponent(id)}/order`)
  if (!makesOrders(business.role)) notFound()
  const asked = await attempt(() => orNull(getOrderOffer(business.id, id)))
  if (!asked.ok) {
    return (
      <PortalMessage
        title="This case cannot become an order now"
        action={<TextLink href={`/portal/cases/${id}`}>Back to the case</TextLink>}
      >
        <p>{asked.problem.message}</p>
      </PortalMessage>
    )
  }
  if (!asked.value) notFound()
  return <GenerateOrderPage key={id} business_id={business.id} offer={asked.value} />
}
