import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { BackendError } from "@/lib/data/backend-error"
import { getOrderOffer } from "@/lib/data/portal/order-offer"
import { requireMember } from "@/lib/data/portal/me"
import { TextLink } from "@/modules/ui/components/link"
import { makesOrders } from "@/modules/portal/logic/roles"
import { GenerateOrderPage } from "@/modules/portal/templates/generate-order-page"
import { PortalMessage } from "@/modules/portal/templates/portal-message"

export const metadata: Metadata = { title: "Make an order" }

export default async function GenerateOrderRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { business } = await requireMember(`/portal/cases/${encodeURIComponent(id)}/order`)
  if (!makesOrders(business.role)) notFound()
  try {
    const offer = await getOrderOffer(business.id, id)
    return <GenerateOrderPage key={id} business_id={business.id} offer={offer} />
  } catch (error) {
    if (!(error instanceof BackendError) || error.is_signed_out) throw error
    if (error.status === 404) notFound()
    return (
      <PortalMessage
        title="This case cannot become an order now"
        action={<TextLink href={`/portal/cases/${id}`}>Back to the case</TextLink>}
      >
        <p>{error.message}</p>
      </PortalMessage>
    )
  }
}
