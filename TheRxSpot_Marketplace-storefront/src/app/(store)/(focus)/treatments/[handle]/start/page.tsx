import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { getIntakeForm } from "@/lib/data/intake"
import { requirePatient } from "@/lib/data/patient"
import { getProduct } from "@/lib/data/products"
import { requireTenant } from "@/lib/data/tenant"
import { firstParam, type SearchParams } from "@/lib/search-params"
import { Intake } from "@/modules/intake/templates/intake"

// Browser history need not say which treatment somebody asked for.
export const metadata: Metadata = { title: "Consultation", robots: { index: false } }

type Props = { params: Promise<{ handle: string }>; searchParams: SearchParams }

/** Signing in comes first, so that answers about health are never anybody's but the patient's. */
export default async function StartPage({ params, searchParams }: Props) {
  const { handle } = await params
  const wanted = firstParam((await searchParams).variant)
  const product = await getProduct(await requireTenant(), handle)
  const variant = product?.variants.find((one) => one.id === wanted) ?? product?.variants[0]
  if (!product || !variant) notFound()
  if (!product.consult_policy?.gated) redirect(`/treatments/${product.handle}`)

  const here = `/treatments/${product.handle}/start?variant=${encodeURIComponent(variant.id)}`
  const { tenant, patient } = await requirePatient(here)
  const form = await getIntakeForm(tenant, product.id)
  if (!form) notFound()
  return (
    <Intake
      patient_id={patient.id}
      product={{ id: product.id, title: product.title }}
      variant={{ id: variant.id, title: variant.title }}
      form={{ id: form.id, questionnaire: form.questionnaire }}
      support={tenant.support}
      sign_in_href={`/sign-in?next=${encodeURIComponent(here)}`}
    />
  )
}
