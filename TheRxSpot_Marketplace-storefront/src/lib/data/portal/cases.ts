import "server-only"
import { z } from "zod"
import { orNull } from "../backend-error"
import { callAsMember } from "./call"
import { caseListSchema, caseSchema, type CaseDetail, type CaseList } from "./case-schema"
import type { CaseView } from "./case-views"

/** One page of a business's cases. `limit` is at most 100. */
export function listCases(business_id: string, view: CaseView, limit: number, offset = 0): Promise<CaseList> {
  return callAsMember(`/tenant/consultations?view=${view}&limit=${limit}&offset=${offset}`, {
    business_id,
    schema: caseListSchema,
  })
}

/** A case with everything about it; null for another business's, as for one that never was. The look is on record. */
export async function getCase(business_id: string, id: string): Promise<CaseDetail | null> {
  const answer = await orNull(callAsMember(casePath(id), { business_id, schema: caseSchema }))
  return answer?.consultation ?? null
}

export type CaseStep = { step: "claim" | "release" | "approve" } | { step: "reject"; reason: string }

/** Moves a case on, and gives it back as it is then. Throws the backend's refusal with its code. */
export async function moveCase(
  business_id: string,
  id: string,
  { step, ...body }: CaseStep,
): Promise<CaseDetail> {
  const answer = await callAsMember(`${casePath(id)}/${step}`, {
    method: "POST",
    business_id,
    body,
    schema: caseSchema,
  })
  return answer.consultation
}

/** Sends an event to the partner again, under its old id. Owners and admins only. */
export async function replayEvent(business_id: string, event_id: string): Promise<void> {
  const path = `/tenant/dispatch/events/${encodeURIComponent(event_id)}/replay`
  await callAsMember(path, { method: "POST", business_id, body: {}, schema: z.unknown() })
}

function casePath(id: string): string {
  return `/tenant/consultations/${encodeURIComponent(id)}`
}
