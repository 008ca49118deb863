import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { BackendError } from "@/lib/data/backend-error"
import { readStaffRequest } from "@/lib/data/portal/data-requests"
import { requireMember } from "@/lib/data/portal/me"
import { DataRequestPage } from "@/modules/portal/templates/data-request-page"

export const metadata: Metadata = { title: "Data request" }

export default async function DataRequestRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { business } = await requireMember(`/portal/data-requests/${id}`)
  const request = await readStaffRequest(business.id, id).catch((error: unknown) => {
    if (error instanceof BackendError && [403, 404].includes(error.status)) notFound()
    throw error
  })
  return <DataRequestPage business={business} request={request} />
}
