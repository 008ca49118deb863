import { AUDIT_MODULE } from "../modules/audit"
import type { AuditModuleService } from "../modules/audit/service"
import { DOCUMENT_MODULE } from "../modules/document"
import type { DocumentModuleService } from "../modules/document/service"
import { asSystem } from "../utils/audit-context"
import { env } from "../utils/env-validator"
import { exclusiveJob } from "../utils/exclusive-job"

const NAME = "archive-audit-months"
const DAY_MS = 24 * 60 * 60 * 1000

/** Exports, checks and drops whole months of the audit log that are older than AUDIT_LOG_RETENTION_DAYS. */
const { handler, config } = exclusiveJob({ name: NAME, schedule: "40 3 * * *" }, (container, signal) =>
  asSystem(NAME, async () => {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE)
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    const before = new Date(Date.now() - env.AUDIT_LOG_RETENTION_DAYS * DAY_MS)
    await audit.systemArchiveExpired(await documents.systemStorage(), before, signal)
  }),
)

export { config, handler as default }
