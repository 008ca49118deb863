import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { liftLegalHoldWorkflow } from "../../../../../workflows/privacy/workflows/lift-legal-hold"
import { aboutRecord } from "../../../../utils/audit/about-record"
import { membershipOf } from "../../../../utils/membership"
import { tenantOf } from "../../../../utils/tenant"
import { presentHolds } from "../../present"

/** Ends a legal hold. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: business_id } = tenantOf(req).business
  const input = { business_id, id: req.params.id ?? "", lifted_by: membershipOf(req).member_id }
  const { result } = await liftLegalHoldWorkflow(req.scope).run({ input })
  aboutRecord(req, { entity: "legal_hold", entity_id: result.id, patient_id: result.patient_id })
  const [legal_hold] = await presentHolds(req.scope, business_id, [result])
  res.json({ legal_hold })
}
