import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { CATEGORIES, PRODUCTS, productOptions, type ProductSeed } from "../../seed-data"

type Place = { sales_channel_id: string; shipping_profile_id: string }

/** The platform's catalogue, in the default sales channel; what is there already stays as it is. */
export async function seedCatalogue(container: MedusaContainer, place: Place): Promise<void> {
  const categories = await seedCategories(container)
  const handles = PRODUCTS.map(({ handle }) => handle)
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { select: ["handle"], take: null })
  const missing = PRODUCTS.filter(({ handle }) => !known.some((product) => product.handle === handle))
  if (missing.length === 0) return
  const products = missing.map((seed) => productInput(seed, categories, place))
  await createProductsWorkflow(container).run({ input: { products } })
}

async function seedCategories(container: MedusaContainer): Promise<Map<string, string>> {
  const service = container.resolve(Modules.PRODUCT)
  const known = await service.listProductCategories({ handle: CATEGORIES.map(({ handle }) => handle) })
  const missing = CATEGORIES.filter(({ handle }) => !known.some((category) => category.handle === handle))
  const product_categories = missing.map((category) => ({ ...category, is_active: true }))
  const { result: created } = missing.length
    ? await createProductCategoriesWorkflow(container).run({ input: { product_categories } })
    : { result: [] }
  return new Map([...known, ...created].map(({ handle, id }) => [handle, id]))
}

function productInput(
  seed: ProductSeed,
  categories: Map<string, string>,
  place: Place,
): CreateProductWorkflowInputDTO {
  const { handle, title, description, variants, metadata } = seed
  const category_id = categories.get(seed.category)
  return {
    handle,
    title,
    description,
    metadata: { ...metadata },
    status: ProductStatus.PUBLISHED,
    shipping_profile_id: place.shipping_profile_id,
    sales_channels: [{ id: place.sales_channel_id }],
    category_ids: category_id ? [category_id] : [],
    options: productOptions(seed),
    variants: variants.map(({ price_usd, ...variant }) => ({
      ...variant,
      // The partner has the stock; what we sell is a prescription, filled to order.
      manage_inventory: false,
      prices: [{ currency_code: "usd", amount: price_usd }],
    })),
  }
}
