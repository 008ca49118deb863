import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeCatalogueWorkflow } from "../../../../../workflows/business/workflows/change-catalogue"
import { aboutRecord } from "../../../../utils/audit/about-record"
import { parseInput } from "../../../../utils/validate"
import { listAssortment } from "./list-assortment"
import { AdminChangeCatalogue, AdminListAssortment } from "./validators"

/** The platform's products, each with whether this business sells it. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const page = parseInput(AdminListAssortment, req.query)
  const { products, count } = await listAssortment(req.scope, req.params.id ?? "", page)
  res.json({ products, count, limit: page.limit, offset: page.offset })
}

/** Puts products into a business's store, or takes them out. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { add = [], remove = [] } = parseInput(AdminChangeCatalogue, req.body ?? {})
  const { result } = await changeCatalogueWorkflow(req.scope).run({
    input: { business_id: req.params.id ?? "", add, remove },
  })
  aboutRecord(req, { business_id: req.params.id ?? "" })
  res.json({ added: result.add.length, removed: result.remove.length })
}
