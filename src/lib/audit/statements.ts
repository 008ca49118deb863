import type { SqlStatement } from "../outbox"
import { assertScope } from "../scope"
import { checkedDetail, codeOrNull, idOrNull } from "./no-health-data"
import type { NewAuditEntry } from "./entry"

const COLUMNS = [
  "id",
  "business_id",
  "actor_type",
  "actor_id",
  "actor_role",
  "impersonator_id",
  "action",
  "entity",
  "entity_id",
  "patient_id",
  "outcome",
  "reason",
  "route",
  "workflow",
  "request_id",
  "address",
  "user_agent",
  "detail",
] as const

const INSERT = `insert into "audit_entry" (${COLUMNS.map((name) => `"${name}"`).join(", ")})
values (${COLUMNS.map((name) => (name === "detail" ? "?::json" : "?")).join(", ")})`

/**
 * The statements that append an entry. Run them on the transaction that makes the change, as its last statements and
 * for one business only: the database holds that business's chain until the commit, so that two transactions which
 * append and then lock something else could wait for each other.
 *
 * Time, place in the chain and hash are the database's; what a caller says of them is not asked for.
 *
 * @throws TypeError for an entry that would carry anything but ids, codes and numbers
 */
export function auditStatements(entry: NewAuditEntry): SqlStatement[] {
  if (!/^audit_[0-9A-Za-z]+$/.test(entry.id)) {
    throw new TypeError("An audit entry needs an id of the form audit_<ulid>")
  }
  const row: Record<(typeof COLUMNS)[number], string | null> = {
    id: entry.id,
    business_id: assertScope(entry.business_id),
    actor_type: entry.actor_type,
    actor_id: idOrNull(entry.actor_id),
    actor_role: codeOrNull(entry.actor_role),
    impersonator_id: idOrNull(entry.impersonator_id),
    action: entry.action,
    entity: codeOrNull(entry.entity),
    entity_id: idOrNull(entry.entity_id),
    patient_id: idOrNull(entry.patient_id),
    outcome: entry.outcome ?? "ok",
    reason: codeOrNull(entry.reason),
    route: entry.route,
    workflow: codeOrNull(entry.workflow),
    request_id: entry.request_id,
    address: entry.address,
    user_agent: entry.user_agent,
    detail: entry.detail ? JSON.stringify(checkedDetail(entry.detail)) : null,
  }
  return [{ sql: INSERT, params: COLUMNS.map((name) => row[name]) }]
}
