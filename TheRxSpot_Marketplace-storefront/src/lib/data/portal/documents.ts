import "server-only"
import { passDocument, passRefusal, refuse, streamBackend, unreachable } from "../backend-stream"
import { documentListSchema, linkSchema, type DocumentFacts } from "../document-schema"
import { bearer, readSession } from "../session"
import { callAsMember } from "./call"

/** What this member may see of the documents of a case's patient, newest first. */
export async function listCaseDocuments(business_id: string, case_id: string): Promise<DocumentFacts[]> {
  const answer = await callAsMember(casePath(case_id), { business_id, schema: documentListSchema })
  return answer.documents
}

/** Hands an upload on to the backend as it streams in. */
export async function passCaseUpload(
  business_id: string,
  case_id: string,
  request: Request,
): Promise<Response> {
  const type = request.headers.get("content-type") ?? ""
  const answer = await streamBackend(casePath(case_id), {
    method: "POST",
    host: null,
    headers: { ...(await memberHeaders(business_id)), "content-type": type },
    body: request.body,
    signal: request.signal,
  })
  if (!answer) return unreachable()
  return answer.ok ? Response.json({ ok: true }, { status: 201 }) : passRefusal(answer)
}

/** A document's content: a link made and followed at once, so that no address ever shows in a browser. */
export async function openCaseDocument(
  business_id: string,
  id: string,
  signal: AbortSignal,
): Promise<Response> {
  const { url } = await callAsMember(`/tenant/documents/${encodeURIComponent(id)}/download-link`, {
    method: "POST",
    business_id,
    schema: linkSchema,
  })
  if (!url.startsWith("/tenant/documents/download/"))
    return refuse(502, { code: "UNEXPECTED_ANSWER", message: "" })
  const headers = await memberHeaders(business_id)
  const answer = await streamBackend(url, { method: "GET", host: null, headers, signal })
  if (!answer) return unreachable()
  return answer.ok ? passDocument(answer) : passRefusal(answer)
}

const casePath = (id: string): string => `/tenant/consultations/${encodeURIComponent(id)}/documents`

async function memberHeaders(business_id: string): Promise<Record<string, string>> {
  return { "x-business-id": business_id, ...bearer(await readSession("member")) }
}
