import "server-only"
import { z } from "zod"
import { passDocument, passRefusal, refuse, streamBackend, unreachable } from "../backend-stream"
import { dataRequestSchema, type DataRequestKind } from "../data-request-schema"
import { linkSchema } from "../document-schema"
import { bearer, readSession } from "../session"
import { callAsMember } from "./call"

const staffRequestSchema = dataRequestSchema.extend({
  patient: z.object({ id: z.string(), name: z.string(), email: z.string() }).nullable(),
  asked_by_name: z.string(),
  decided_by_name: z.string().nullable(),
  confirmation: z.string().nullable(),
  obstacle: z.object({ code: z.string(), message: z.string() }).nullish(),
})

export type StaffDataRequest = z.infer<typeof staffRequestSchema>

const listSchema = z.object({ data_requests: z.array(staffRequestSchema), count: z.number() })
const oneSchema = z.object({ data_request: staffRequestSchema })
const holdSchema = z.object({
  id: z.string(),
  patient_name: z.string().nullable(),
  reason: z.string(),
  created_at: z.string(),
})

export type LegalHold = z.infer<typeof holdSchema>

const BASE = "/tenant/data-requests"
const at = (id: string, verb = ""): string => `${BASE}/${encodeURIComponent(id)}${verb}`

export function listStaffRequests(business_id: string, view: "open" | "all", limit: number, offset: number) {
  const path = `${BASE}?view=${view}&limit=${limit}&offset=${offset}`
  return callAsMember(path, { business_id, schema: listSchema })
}

export async function readStaffRequest(business_id: string, id: string): Promise<StaffDataRequest> {
  return (await callAsMember(at(id), { business_id, schema: oneSchema })).data_request
}

/** Throws the backend's refusal with its issues by field. */
export async function askOnBehalf(
  business_id: string,
  body: { kind: DataRequestKind; email: string },
): Promise<void> {
  await callAsMember(BASE, { method: "POST", business_id, body, schema: oneSchema })
}

export async function moveStaffRequest(
  business_id: string,
  id: string,
  verb: "approve" | "refuse" | "cancel",
  body: object,
): Promise<void> {
  await callAsMember(at(id, `/${verb}`), { method: "POST", business_id, body, schema: oneSchema })
}

export async function listLegalHolds(business_id: string): Promise<LegalHold[]> {
  const schema = z.object({ legal_holds: z.array(holdSchema) })
  return (await callAsMember("/tenant/legal-holds?limit=100", { business_id, schema })).legal_holds
}

export async function placeLegalHold(
  business_id: string,
  body: { email: string; reason: string },
): Promise<void> {
  await callAsMember("/tenant/legal-holds", { method: "POST", business_id, body, schema: z.unknown() })
}

export async function liftLegalHold(business_id: string, id: string): Promise<void> {
  const path = `/tenant/legal-holds/${encodeURIComponent(id)}/lift`
  await callAsMember(path, { method: "POST", business_id, body: {}, schema: z.unknown() })
}

/** A patient's copy, for the owner to hand over: a link made and followed at once. */
export async function openStaffCopy(business_id: string, id: string, signal: AbortSignal): Promise<Response> {
  const { url } = await callAsMember(at(id, "/download-link"), {
    method: "POST",
    business_id,
    schema: linkSchema,
  })
  if (!url.startsWith(`${BASE}/download/`)) return refuse(502, { code: "UNEXPECTED_ANSWER", message: "" })
  const headers = { "x-business-id": business_id, ...bearer(await readSession("member")) }
  const answer = await streamBackend(url, { method: "GET", host: null, headers, signal })
  if (!answer) return unreachable()
  return answer.ok ? passDocument(answer) : passRefusal(answer)
}
