import type { MedusaContainer } from "@medusajs/framework/types"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { DOCUMENT_MODULE } from "../../modules/document"
import type { DocumentModuleService } from "../../modules/document/service"
import { PRIVACY_MODULE } from "../../modules/privacy"
import type { PrivacyModuleService } from "../../modules/privacy/service"
import type { DataRequestRow } from "../../modules/privacy/types"
import { LeaseLost } from "../../modules/privacy/working"
import { partsOf } from "./export/parts-of"
import { zipParts } from "./export/zip-parts"
import { tellPatient } from "./tell-patient"

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Makes a patient's copy, stores it sealed and tells them. One that another process has meanwhile taken over is thrown away.
 *
 * @throws LeaseLost
 */
export async function prepareExport(
  container: MedusaContainer,
  request: DataRequestRow,
  keep_days: number,
): Promise<void> {
  const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
  const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const working = privacy.scoped(request.business_id).working(request)
  const business = await businesses.scoped(request.business_id).retrieve()
  const parts = await partsOf(container, { business, ...request })
  const content = zipParts(parts, async (done) => {
    if (!(await working.progress(done, parts.length))) throw new LeaseLost()
  })
  const archives = documents.scopedArchives(request.business_id)
  const archive = await archives.seal(nameOf(request), content)
  const expires_at = new Date(Date.now() + keep_days * DAY_MS)
  const is_the_one = await working.finishExport({ ...archive, expires_at })
  const others = is_the_one ? earlierNames(request) : [nameOf(request)]
  for (const name of others) await archives.drop(name)
  if (!is_the_one) throw new LeaseLost()
  await tellPatient(container, request, "data-copy-ready")
}

/** Each try has a name of its own: one that was taken for dead can replace nobody's object. */
const nameOf = ({ id, attempts }: Pick<DataRequestRow, "id" | "attempts">): string => `${id}-${attempts}`

/** What tries before this one may have left: sealed, with keys that nobody has. */
const earlierNames = ({ id, attempts }: DataRequestRow): string[] =>
  Array.from({ length: attempts - 1 }, (_, at) => nameOf({ id, attempts: at + 1 }))
