import type { NextRequest } from "next/server"
import { answerDocument } from "@/lib/data/answer-document"
import { refuse } from "@/lib/data/backend-stream"
import { openCopy } from "@/lib/data/data-requests"
import { getTenant } from "@/lib/data/tenant"

/** The signed-in patient's copy of their record, to be saved. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const tenant = await getTenant()
  const { id } = await params
  if (!tenant) return refuse(404, { code: "NOT_FOUND", message: "This store does not exist." })
  return answerDocument(() => openCopy(tenant, id, request.signal))
}
