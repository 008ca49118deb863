import { AUDIT_MODULE } from "../modules/audit"
import type { AuditModuleService } from "../modules/audit/service"
import { MONTHS_AHEAD } from "../modules/audit/schema/partitions"
import { DOCUMENT_MODULE } from "../modules/document"
import type { DocumentModuleService } from "../modules/document/service"
import { asSystem } from "../utils/audit-context"
import { exclusiveJob } from "../utils/exclusive-job"

const NAME = "export-audit-heads"

/** Makes the coming months' partitions, and writes where every chain stands to document storage, once a day. */
const { handler, config } = exclusiveJob({ name: NAME, schedule: "20 * * * *" }, (container) =>
  asSystem(NAME, async () => {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE)
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    await audit.systemEnsurePartitions(MONTHS_AHEAD)
    await audit.systemExportHeads(await documents.systemStorage())
  }),
)

export { config, handler as default }
