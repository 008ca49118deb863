import type { NextRequest } from "next/server"
import { answerDocument, foreignOrigin } from "@/lib/data/answer-document"
import { refuse } from "@/lib/data/backend-stream"
import { openDocument, takeBackDocument } from "@/lib/data/documents"
import { getTenant } from "@/lib/data/tenant"
import { isSameOrigin } from "@/lib/same-origin"

type Params = { params: Promise<{ id: string }> }

const NO_STORE = { code: "NOT_FOUND", message: "This store does not exist." }

/** One own document, to be saved. */
export async function GET(request: NextRequest, { params }: Params): Promise<Response> {
  const tenant = await getTenant()
  const { id } = await params
  return tenant ? answerDocument(() => openDocument(tenant, id, request.signal)) : refuse(404, NO_STORE)
}

/** Takes one back that nobody else has opened. */
export async function DELETE(request: NextRequest, { params }: Params): Promise<Response> {
  if (!isSameOrigin(request.headers)) return foreignOrigin()
  const tenant = await getTenant()
  const { id } = await params
  if (!tenant) return refuse(404, NO_STORE)
  return answerDocument(async () => {
    await takeBackDocument(tenant, id)
    return Response.json({ ok: true })
  })
}
