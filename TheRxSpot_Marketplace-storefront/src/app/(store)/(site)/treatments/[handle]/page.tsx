import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getProduct } from "@/lib/data/products"
import { requireTenant } from "@/lib/data/tenant"
import { TreatmentPage } from "@/modules/products/templates/treatment-page"

type Props = { params: Promise<{ handle: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await getProduct(await requireTenant(), (await params).handle)
  return product ? { title: product.title, description: product.metadata.summary ?? undefined } : {}
}

export default async function TreatmentRoute({ params }: Props) {
  const tenant = await requireTenant()
  const product = await getProduct(tenant, (await params).handle)
  if (!product) notFound()
  return <TreatmentPage product={product} tenant={{ support: tenant.support, flags: tenant.flags }} />
}
