import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BUSINESS_MODULE } from "../../../../../modules/business"
import type { BusinessModuleService } from "../../../../../modules/business/service"
import type { AdminListAssortmentType } from "./validators"

const FIELDS = ["id", "title", "thumbnail", "status", "consult_policy.gated", "sales_channels.id"]

type Row = {
  id: string
  title: string
  thumbnail: string | null
  status: string
  consult_policy?: { gated: boolean } | null
  sales_channels?: ({ id: string } | null)[] | null
}

/** A page of the platform's products by title, with whether a business sells them. @throws CodedError NOT_FOUND */
export async function listAssortment(
  container: MedusaContainer,
  business_id: string,
  { q, sold, limit, offset }: AdminListAssortmentType,
) {
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const { sales_channel_id } = await businesses.systemOperating().retrieve(business_id)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = sold && (await soldIds(container, sales_channel_id))
  const filters = {
    ...(q ? { q } : {}),
    ...(ids ? { id: sold === "yes" ? ids : { $nin: ids } } : {}),
  }
  const pagination = { take: limit, skip: offset, order: { title: "ASC", id: "ASC" } }
  const { data, metadata } = await query.graph({ entity: "product", fields: FIELDS, filters, pagination })
  const rows: Row[] = data
  const products = rows.map(({ id, title, thumbnail, status, consult_policy, sales_channels }) => ({
    id,
    title,
    thumbnail,
    status,
    gated: consult_policy?.gated ?? false,
    sold: sales_channels?.some((channel) => channel?.id === sales_channel_id) ?? false,
  }))
  return { products, count: metadata?.count ?? products.length }
}

async function soldIds(container: MedusaContainer, sales_channel_id: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { sales_channel_id }
  const { data } = await query.graph({ entity: "product_sales_channel", fields: ["product_id"], filters })
  return data.map(({ product_id }) => product_id)
}
