import "server-only"
import { z } from "zod"
import { callAsMember } from "./call"

const moment = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const domainSchema = z.object({
  id: z.string(),
  hostname: z.string(),
  display_name: z.string(),
  kind: z.string(),
  status: z.string(),
  is_primary: z.boolean(),
  is_apex: z.boolean(),
  problem: z.string().nullable(),
  checked_at: moment,
  next_check_at: moment,
  drops_at: moment,
  kept_until: moment,
  records: z.array(z.object({ type: z.string(), name: z.string(), value: z.string(), purpose: z.string() })),
})
const listSchema = z.object({ domains: z.array(domainSchema) })

export type Domain = z.infer<typeof domainSchema>
export type DomainStep = "check" | "make-primary" | "remove"

/** The host names of a business's store, its own and those it waits for. Owners and admins only, as all below. */
export async function listDomains(business_id: string): Promise<Domain[]> {
  return (await callAsMember("/tenant/domains", { business_id, schema: listSchema })).domains
}

export async function addDomain(business_id: string, hostname: string): Promise<Domain> {
  const schema = z.object({ domain: domainSchema })
  const call = { method: "POST" as const, business_id, body: { hostname }, schema }
  return (await callAsMember("/tenant/domains", call)).domain
}

/** Looks at the DNS now, makes a domain the main one, or takes it off the list. */
export async function moveDomain(business_id: string, id: string, step: DomainStep): Promise<void> {
  const path = `/tenant/domains/${encodeURIComponent(id)}`
  const call =
    step === "remove"
      ? { path, method: "DELETE" as const }
      : { path: `${path}/${step}`, method: "POST" as const, body: {} }
  const { path: where, ...rest } = call
  await callAsMember(where, { ...rest, business_id, schema: z.unknown() })
}
