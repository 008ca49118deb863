import type { Product } from "@/lib/data/products"
import { ProductCard } from "./product-card"

export function ProductGrid({ products, label }: { products: readonly Product[]; label: string }) {
  return (
    <ul aria-label={label} className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {products.map((product) => (
        <li key={product.id}>
          <ProductCard product={product} />
        </li>
      ))}
    </ul>
  )
}
