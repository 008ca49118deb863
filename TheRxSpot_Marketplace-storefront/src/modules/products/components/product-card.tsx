import NextLink from "next/link"
import type { Product } from "@/lib/data/products"
import { Badge } from "@/modules/ui/components/badge"
import { PriceFrom } from "./price-from"
import { ProductArt } from "./product-art"

export function ProductCard({ product }: { product: Product }) {
  const summary = product.metadata.summary ?? product.subtitle ?? product.description
  return (
    <article className="group relative flex h-full flex-col overflow-hidden rounded-lg border border-line bg-raised transition-shadow duration-200 focus-within:shadow-card hover:shadow-card">
      <ProductArt product={product} className="aspect-4/3 w-full" />
      <div className="flex grow flex-col gap-2 p-5">
        {product.categories[0] && <p className="text-sm text-ink-soft">{product.categories[0].name}</p>}
        <h3 className="text-xl font-semibold">
          {/* The link covers the card, so all of it can be pressed, and its name is the treatment's. */}
          <NextLink
            href={`/treatments/${product.handle}`}
            className="after:absolute after:inset-0 after:rounded-lg group-hover:text-brand focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-brand"
          >
            {product.title}
          </NextLink>
        </h3>
        {summary && <p className="line-clamp-3 text-base text-ink-soft">{summary}</p>}
        <div className="mt-auto flex flex-wrap items-center justify-between gap-2 pt-3">
          <PriceFrom product={product} />
          {product.consult_policy?.gated && <Badge signal="brand">Needs a consultation</Badge>}
        </div>
      </div>
    </article>
  )
}
