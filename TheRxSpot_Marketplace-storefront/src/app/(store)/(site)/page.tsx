import { listCategories, listProducts } from "@/lib/data/products"
import { requireTenant } from "@/lib/data/tenant"
import { StoreHome } from "@/modules/store/templates/store-home"

export default async function HomePage() {
  const tenant = await requireTenant()
  const [{ products, count }, categories] = await Promise.all([
    listProducts(tenant, { limit: 6 }),
    listCategories(tenant),
  ])
  return <StoreHome tenant={tenant} products={products} count={count} categories={categories} />
}
