import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AuditEntryView } from "../../../modules/audit/list-entries"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"

type Acting = Pick<AuditEntryView, "actor_type" | "actor_id">

const ROLES: Record<AuditEntryView["actor_type"], string> = {
  customer: "Patient",
  member: "Member",
  user: "Platform operator",
  partner: "Pharmacy",
  hub: "Hub",
  system: "System",
  anonymous: "Nobody signed in",
}

/** Names of those who acted, by id: members by name, operators by address where operators look. Patients never. */
export async function nameActors(
  container: MedusaContainer,
  entries: Acting[],
  { operators }: { operators: boolean },
): Promise<(entry: Acting) => string> {
  const idsOf = (type: Acting["actor_type"]) => [
    ...new Set(
      entries.flatMap((entry) => (entry.actor_type === type && entry.actor_id ? [entry.actor_id] : [])),
    ),
  ]
  const members = idsOf("member")
  const users = operators ? idsOf("user") : []
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const [people, staff] = await Promise.all([
    members.length > 0 ? businesses.systemListMembers(members) : [],
    users.length > 0 ? container.resolve(Modules.USER).listUsers({ id: users }) : [],
  ])
  const known = new Map([
    ...people.map((one): [string, string] => [one.id, `${one.first_name} ${one.last_name}`]),
    ...staff.map((one): [string, string] => [one.id, one.email]),
  ])
  return ({ actor_type, actor_id }) => known.get(actor_id ?? "") ?? ROLES[actor_type]
}
