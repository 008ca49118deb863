import "server-only"
import { z } from "zod"
import { passDocument, passRefusal, refuse, streamBackend, unreachable } from "./backend-stream"
import { documentListSchema, linkSchema, type DocumentFacts } from "./document-schema"
import { bearer, readSession } from "./session"
import { callAsPatient } from "./store"
import type { Tenant } from "./tenant"

/** More than a patient has; the page shows them all. */
const MOST = 100

/** The signed-in patient's documents with this business, newest first. */
export async function listDocuments(tenant: Tenant): Promise<DocumentFacts[]> {
  const path = `/store/documents?limit=${MOST}`
  return (await callAsPatient(tenant, path, { schema: documentListSchema })).documents
}

/** Takes back a document that the care team has not opened yet. */
export async function takeBackDocument(tenant: Tenant, id: string): Promise<void> {
  await callAsPatient(tenant, `/store/documents/${encodeURIComponent(id)}`, {
    method: "DELETE",
    schema: z.unknown(),
  })
}

/** Hands an upload on to the backend as it streams in. */
export async function passUpload(tenant: Tenant, request: Request): Promise<Response> {
  const type = request.headers.get("content-type") ?? ""
  const answer = await streamBackend("/store/documents", {
    method: "POST",
    host: tenant.hostname,
    headers: { ...(await patientHeaders(tenant)), "content-type": type },
    body: request.body,
    signal: request.signal,
  })
  if (!answer) return unreachable()
  return answer.ok ? Response.json({ ok: true }, { status: 201 }) : passRefusal(answer)
}

/** A document's content: a link made and followed at once, so that no address ever shows in a browser. */
export async function openDocument(tenant: Tenant, id: string, signal: AbortSignal): Promise<Response> {
  const { url } = await callAsPatient(tenant, `/store/documents/${encodeURIComponent(id)}/download-link`, {
    method: "POST",
    schema: linkSchema,
  })
  if (!url.startsWith("/store/documents/download/"))
    return refuse(502, { code: "UNEXPECTED_ANSWER", message: "" })
  const headers = await patientHeaders(tenant)
  const answer = await streamBackend(url, { method: "GET", host: tenant.hostname, headers, signal })
  if (!answer) return unreachable()
  return answer.ok ? passDocument(answer) : passRefusal(answer)
}

async function patientHeaders(tenant: Tenant): Promise<Record<string, string>> {
  return {
    "x-publishable-api-key": tenant.publishable_api_key_token,
    ...bearer(await readSession("patient")),
  }
}
