import type { NextRequest } from "next/server"
import { answerDocument, foreignOrigin } from "@/lib/data/answer-document"
import { answerJson } from "@/lib/data/portal/answer-json"
import { listCaseDocuments, passCaseUpload } from "@/lib/data/portal/documents"
import { requirePlatform } from "@/lib/request-context"
import { isSameOrigin } from "@/lib/same-origin"

type Params = { params: Promise<{ id: string }> }

const businessOf = (request: NextRequest): string => request.nextUrl.searchParams.get("business") ?? ""

/** The documents of a case's patient. */
export async function GET(request: NextRequest, { params }: Params): Promise<Response> {
  await requirePlatform()
  const { id } = await params
  return answerJson(async () => ({ documents: await listCaseDocuments(businessOf(request), id) }))
}

/** An upload to a case, streamed through. */
export async function POST(request: NextRequest, { params }: Params): Promise<Response> {
  await requirePlatform()
  if (!isSameOrigin(request.headers)) return foreignOrigin()
  const { id } = await params
  return answerDocument(() => passCaseUpload(businessOf(request), id, request))
}
