import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"
import { tenantOf } from "../../utils/tenant"

/** No shop has more on its shelves; what lies beyond keeps Medusa's order. */
const MOST = 1000

/**
 * Lists a business's products in its own order, unless the question brings one. Medusa sorts by columns of its own only,
 * so the page is chosen here, of everything its filters let through, and Medusa loads it.
 */
export async function ownOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.query.order !== undefined || req.query.q !== undefined) return next()
  const catalogue: CatalogueModuleService = req.scope.resolve(CATALOGUE_MODULE)
  const ranked = await catalogue.scoped(tenantOf(req).business.id).rankedIds()
  if (ranked.length === 0) return next()
  const { skip = 0, take = 50 } = req.queryConfig.pagination
  const ids = await inOrder(req, ranked)
  const page = ids.slice(skip, skip + take)
  req.filterableFields = { id: page }
  req.queryConfig.pagination = { ...req.queryConfig.pagination, skip: 0 }
  const { json } = res
  res.json = (body) => json.call(res, arranged(body, page, { count: ids.length, offset: skip }))
  next()
}

async function inOrder(req: MedusaRequest, ranked: string[]): Promise<string[]> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id"],
    filters: req.filterableFields,
    pagination: { ...req.queryConfig.pagination, skip: 0, take: MOST },
  })
  const listed: string[] = data.map(({ id }) => id)
  const place = new Map(ranked.map((id, rank) => [id, rank]))
  const last = ranked.length
  return listed.toSorted((one, other) => (place.get(one) ?? last) - (place.get(other) ?? last))
}

type Paging = { count: number; offset: number }

function arranged(body: unknown, page: string[], paging: Paging): unknown {
  if (typeof body !== "object" || body === null || !("products" in body)) return body
  const products = Array.isArray(body.products) ? body.products : []
  const sorted = products.toSorted((one, other) => page.indexOf(one.id) - page.indexOf(other.id))
  return { ...body, products: sorted, ...paging }
}
