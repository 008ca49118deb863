import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DOCUMENT_MODULE } from "../modules/document"
import type { DocumentModuleService } from "../modules/document/service"
import { env } from "../utils/env-validator"
import { exclusiveJob } from "../utils/exclusive-job"
import { documentOptions } from "../utils/document-options"

/** Brings documents' rows and objects together again. */
const { handler, config } = exclusiveJob(
  { name: "mend-documents", schedule: "17 * * * *", enabled: () => documentOptions(env).storage !== null },
  async (container: MedusaContainer, signal) => {
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    const { checked, ...mended } = await documents.systemMend(signal)
    const changes = Object.entries(mended).filter(([, count]) => count > 0)
    if (changes.length === 0) return
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const told = `mend-documents: of ${checked}, ${changes.map(([what, count]) => `${count} ${what}`).join(", ")}`
    if (mended.lost > 0) logger.error(told)
    else logger.warn(told)
  },
)

export { config, handler as default }
