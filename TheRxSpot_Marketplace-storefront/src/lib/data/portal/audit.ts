import "server-only"
import { z } from "zod"
import { env } from "@/lib/env"
import { visitorAddress, visitorAgent } from "@/lib/request-context"
import { bearer, readSession } from "../session"
import { callAsMember } from "./call"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const entrySchema = z.object({
  id: z.string(),
  seq: z.string(),
  occurred_at: z.string(),
  actor: z.string(),
  actor_type: z.string(),
  actor_id: text,
  actor_role: text,
  action: z.string(),
  words: z.string(),
  entity: text,
  entity_id: text,
  patient_id: text,
  outcome: z.string(),
  reason: text,
  route: text,
  address: text,
  user_agent: text,
  emergency_reason: text,
  flags: z.array(z.string()),
})
const listSchema = z.object({ entries: z.array(entrySchema), count: z.number() })

const weekSchema = z.object({
  week: z.string(),
  until: z.string(),
  is_over: z.boolean(),
  flagged: z.number(),
  review: z
    .object({ reviewer: z.string(), flagged: z.number(), note: text, signed_at: z.string() })
    .nullable(),
})

export type AuditEntry = z.infer<typeof entrySchema>
export type AuditWeek = z.infer<typeof weekSchema>

/** The business's audit log, newest first. Owners and admins only, as all below. */
export async function listAudit(
  business_id: string,
  query: URLSearchParams,
): Promise<{ entries: AuditEntry[]; count: number }> {
  return callAsMember(`/tenant/audit?${query.toString()}`, { business_id, schema: listSchema })
}

/** The latest weeks with what was flagged in them, and who signed them off. */
export async function listAuditWeeks(business_id: string): Promise<AuditWeek[]> {
  const schema = z.object({ weeks: z.array(weekSchema) })
  return (await callAsMember("/tenant/audit/reviews", { business_id, schema })).weeks
}

/** @param week its Monday, `2026-02-02` */
export async function signOffWeek(business_id: string, week: string, note: string): Promise<void> {
  const call = {
    method: "POST" as const,
    business_id,
    body: { week, ...(note && { note }) },
    schema: z.unknown(),
  }
  await callAsMember("/tenant/audit/reviews", call)
}

/** The log as a file, passed on as it comes; for a route handler. */
export async function openAuditExport(business_id: string, query: URLSearchParams): Promise<Response> {
  const { backend_url, shared_secret } = env()
  const [visitor, agent] = await Promise.all([visitorAddress(), visitorAgent()])
  return fetch(`${backend_url}/tenant/audit/export?${query.toString()}`, {
    cache: "no-store",
    redirect: "error",
    headers: {
      "x-business-id": business_id,
      ...(shared_secret ? { "x-storefront-secret": shared_secret } : {}),
      ...(visitor ? { "x-visitor-address": visitor } : {}),
      ...(agent ? { "user-agent": agent } : {}),
      ...bearer(await readSession("member")),
    },
  })
}
