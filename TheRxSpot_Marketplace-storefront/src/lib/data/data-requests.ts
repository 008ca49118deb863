import "server-only"
import { z } from "zod"
import { passDocument, passRefusal, refuse, streamBackend, unreachable } from "./backend-stream"
import { dataRequestSchema, type DataRequest, type DataRequestKind } from "./data-request-schema"
import { linkSchema } from "./document-schema"
import { bearer, readSession } from "./session"
import { callAsPatient } from "./store"
import type { Tenant } from "./tenant"

const MOST = 50
const listSchema = z.object({ data_requests: z.array(dataRequestSchema) })

/** The signed-in patient's requests to this business, newest first. */
export async function listDataRequests(tenant: Tenant): Promise<DataRequest[]> {
  return (await callAsPatient(tenant, `/store/data-requests?limit=${MOST}`, { schema: listSchema }))
    .data_requests
}

/** Asks for a copy or for erasure; throws the backend's refusal. */
export async function askForData(tenant: Tenant, kind: DataRequestKind): Promise<void> {
  await callAsPatient(tenant, "/store/data-requests", { method: "POST", body: { kind }, schema: z.unknown() })
}

export async function cancelDataRequest(tenant: Tenant, id: string): Promise<void> {
  const path = `/store/data-requests/${encodeURIComponent(id)}/cancel`
  await callAsPatient(tenant, path, { method: "POST", body: {}, schema: z.unknown() })
}

/** The copy itself: a link made and followed at once, so that no address ever shows in a browser. */
export async function openCopy(tenant: Tenant, id: string, signal: AbortSignal): Promise<Response> {
  const { url } = await callAsPatient(
    tenant,
    `/store/data-requests/${encodeURIComponent(id)}/download-link`,
    {
      method: "POST",
      schema: linkSchema,
    },
  )
  if (!url.startsWith("/store/data-requests/download/"))
    return refuse(502, { code: "UNEXPECTED_ANSWER", message: "" })
  const headers = {
    "x-publishable-api-key": tenant.publishable_api_key_token,
    ...bearer(await readSession("patient")),
  }
  const answer = await streamBackend(url, { method: "GET", host: tenant.hostname, headers, signal })
  if (!answer) return unreachable()
  return answer.ok ? passDocument(answer) : passRefusal(answer)
}
