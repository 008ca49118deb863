import type { NextRequest } from "next/server"
import { answerDocument, foreignOrigin } from "@/lib/data/answer-document"
import { refuse } from "@/lib/data/backend-stream"
import { listDocuments, passUpload } from "@/lib/data/documents"
import { getTenant } from "@/lib/data/tenant"
import { isSameOrigin } from "@/lib/same-origin"

const NO_STORE = { code: "NOT_FOUND", message: "This store does not exist." }

/** The patient's documents, for the page that has just added one. */
export async function GET(): Promise<Response> {
  const tenant = await getTenant()
  if (!tenant) return refuse(404, NO_STORE)
  return answerDocument(async () =>
    Response.json(
      { documents: await listDocuments(tenant) },
      { headers: { "cache-control": "private, no-store" } },
    ),
  )
}

/** An upload, streamed through. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return foreignOrigin()
  const tenant = await getTenant()
  return tenant ? answerDocument(() => passUpload(tenant, request)) : refuse(404, NO_STORE)
}
