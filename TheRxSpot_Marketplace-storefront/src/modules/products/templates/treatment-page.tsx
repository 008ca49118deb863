import type { Product } from "@/lib/data/products"
import type { Tenant } from "@/lib/data/tenant"
import { BackLink } from "@/modules/ui/components/back-link"
import { Badge } from "@/modules/ui/components/badge"
import { Banner } from "@/modules/ui/components/banner"
import { AddToCart } from "../components/add-to-cart"
import { NextSteps } from "../components/next-steps"
import { PlainOrder } from "../components/plain-order"
import { ProductArt } from "../components/product-art"
import { Suitability } from "../components/suitability"
import { VariantPicker } from "../components/variant-picker"

type Props = { product: Product; tenant: Pick<Tenant, "support" | "flags"> }

export function TreatmentPage({ product, tenant }: Props) {
  const { summary, good_for, not_for, how_it_works } = product.metadata
  const gated = product.consult_policy?.gated === true
  const intro = summary ?? product.subtitle ?? product.description
  const about = how_it_works ?? (product.description === intro ? null : product.description)
  return (
    <div className="container-page py-6 sm:py-10">
      <div className="mb-4">
        <BackLink href="/treatments">All treatments</BackLink>
      </div>
      {/* One order for phones and readers; wide screens lift the second block beside the others. */}
      <div className="grid gap-8 lg:grid-cols-[1.25fr_1fr] lg:grid-rows-[auto_1fr] lg:gap-x-14 lg:gap-y-10">
        <ProductArt product={product} className="aspect-4/3 w-full rounded-lg sm:aspect-16/10" />
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <div className="flex flex-col gap-6 lg:sticky lg:top-24">
            <Heading product={product} intro={intro} gated={gated} />
            <Choose product={product} gated={gated} tenant={tenant} />
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          {about && (
            <section aria-labelledby="about-it" className="flex flex-col gap-3">
              <h2 id="about-it" className="heading-display text-2xl">
                How it works
              </h2>
              <p className="measure text-lg text-ink-soft">{about}</p>
            </section>
          )}
          <Suitability good_for={good_for} not_for={not_for} />
          {gated && <NextSteps />}
          <p className="measure border-t border-line pt-6 text-sm text-ink-soft">
            {gated
              ? "A treatment is sent only after a licensed clinician approves it for you. Read the leaflet that comes with it, and ask your clinician about side effects."
              : "Read the leaflet that comes with it before use."}
          </p>
        </div>
      </div>
    </div>
  )
}

function Heading({ product, intro, gated }: { product: Product; intro: string | null; gated: boolean }) {
  return (
    <div className="flex flex-col items-start gap-3">
      {gated && <Badge signal="brand">Needs a consultation</Badge>}
      <h1 className="heading-display text-3xl sm:text-4xl">{product.title}</h1>
      {intro && <p className="measure text-lg text-ink-soft">{intro}</p>}
    </div>
  )
}

function Choose({ product, gated, tenant }: Props & { gated: boolean }) {
  if (product.variants.length === 0)
    return <Banner title="Not available just now">Please look in again soon.</Banner>
  if (!gated && tenant.flags.checkout_enabled) return <AddToCart product={product} />
  if (!gated) return <PlainOrder product={product} support={tenant.support} />
  return <VariantPicker handle={product.handle} variants={product.variants} />
}
