import Image from "next/image"
import type { Product } from "@/lib/data/products"
import { cx } from "@/modules/ui/class-names"
import { artKind, artVariant } from "./product-art-kind"
import { PRODUCT_SHAPES } from "./product-shapes"

const BACKDROPS = [
  { ground: "var(--brand-mist)", sun: "var(--accent-soft)" },
  { ground: "var(--accent-soft)", sun: "var(--brand-mist)" },
  { ground: "var(--brand-soft)", sun: "var(--brand-mist)" },
]

type Props = {
  product: Pick<Product, "id" | "title" | "thumbnail" | "description" | "categories" | "metadata">
  className?: string
}

/** The product's picture, or one drawn in the brand's colours. Decorative either way: the name stands beside it. */
export function ProductArt({ product, className }: Props) {
  if (product.thumbnail) {
    return (
      <span className={cx("relative block overflow-hidden bg-brand-soft", className)}>
        <Image src={product.thumbnail} alt="" fill unoptimized className="object-cover" />
      </span>
    )
  }
  const words = [
    product.title,
    product.metadata.summary,
    product.description,
    ...product.categories.map((category) => category.name),
  ]
  const backdrop = BACKDROPS[artVariant(product.id, BACKDROPS.length)] ?? BACKDROPS[0]
  const offset = artVariant(`${product.id}x`, 5) * 14 - 28
  return (
    <svg
      viewBox="0 0 400 300"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={cx("block", className)}
    >
      <rect width="400" height="300" fill={backdrop?.ground} />
      <circle cx={200 + offset} cy="148" r="112" fill={backdrop?.sun} />
      <path d="M0 236c80-18 150-14 220-4s120 10 180-8v76H0z" fill="#fffdf9" opacity="0.55" />
      <ellipse cx="200" cy="246" rx="92" ry="10" fill="#10201f" opacity="0.09" />
      <g transform="translate(200 154)">{PRODUCT_SHAPES[artKind(words)]}</g>
    </svg>
  )
}
