import type { NextRequest } from "next/server"
import { answerDocument } from "@/lib/data/answer-document"
import { openStaffCopy } from "@/lib/data/portal/data-requests"
import { requirePlatform } from "@/lib/request-context"

/** A patient's copy of their record, to be saved by the owner. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  await requirePlatform()
  const { id } = await params
  const business_id = request.nextUrl.searchParams.get("business") ?? ""
  return answerDocument(() => openStaffCopy(business_id, id, request.signal))
}
