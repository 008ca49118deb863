import type { NextRequest } from "next/server"
import { memberFile } from "@/lib/data/portal/file"
import { requireMember } from "@/lib/data/portal/me"

/** Packing slips of the orders named, as PDF. */
export async function GET(request: NextRequest): Promise<Response> {
  const { business } = await requireMember("/portal/orders")
  const ids = request.nextUrl.searchParams.getAll("id").join(",")
  return memberFile(`/tenant/orders/packing-slips?${new URLSearchParams({ ids })}`, business.id)
}
