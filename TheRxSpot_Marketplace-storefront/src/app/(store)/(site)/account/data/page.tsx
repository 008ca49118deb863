import type { Metadata } from "next"
import { listDataRequests } from "@/lib/data/data-requests"
import { requirePatient } from "@/lib/data/patient"
import { MyDataPage } from "@/modules/data-requests/templates/my-data-page"

export const metadata: Metadata = { title: "My data" }

export default async function DataPage() {
  const { tenant } = await requirePatient("/account/data")
  return <MyDataPage business={tenant.business.name} requests={await listDataRequests(tenant)} />
}
