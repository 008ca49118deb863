import type { NextRequest } from "next/server"
import { answerDocument } from "@/lib/data/answer-document"
import { openCaseDocument } from "@/lib/data/portal/documents"
import { requirePlatform } from "@/lib/request-context"

/** One document of a patient, to be saved. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  await requirePlatform()
  const { id } = await params
  const business_id = request.nextUrl.searchParams.get("business") ?? ""
  return answerDocument(() => openCaseDocument(business_id, id, request.signal))
}
