import type { NextRequest } from "next/server"
import { memberFile } from "@/lib/data/portal/file"
import { requireMember } from "@/lib/data/portal/me"
import { orderParams } from "@/lib/data/portal/orders"

/** The list as a spreadsheet, filtered as it is on the page. */
export async function GET(request: NextRequest): Promise<Response> {
  const { business } = await requireMember("/portal/orders")
  const given = request.nextUrl.searchParams
  const filter = {
    state: given.get("state") ?? undefined,
    q: given.get("q") ?? undefined,
    limit: 100,
    offset: 0,
  }
  return memberFile(`/tenant/orders/export?${orderParams(filter)}`, business.id)
}
