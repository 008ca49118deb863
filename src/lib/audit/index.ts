export { AUDIT_ACTIONS, actionWords, type AuditAction } from "./actions"
export {
  AUDIT_ACTORS,
  AUDIT_OUTCOMES,
  type AuditActorType,
  type AuditContext,
  type AuditDetail,
  type AuditOutcome,
  type AuditSubject,
  type NewAuditEntry,
} from "./entry"
export { idOrNull } from "./no-health-data"
export { auditStatements } from "./statements"
export { csvLine } from "./csv"
export { AUDIT_FLAGS, FLAG_RULES, type AuditFlag } from "./flags"
export { latestWeeks, weekAfter, weekOf } from "./weeks"
