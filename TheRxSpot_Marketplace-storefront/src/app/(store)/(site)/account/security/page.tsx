import type { Metadata } from "next"
import { requirePatient } from "@/lib/data/patient"
import { Security } from "@/modules/second-step/components/security"
import { BackLink } from "@/modules/ui/components/back-link"
import { Card } from "@/modules/ui/components/card"

export const metadata: Metadata = { title: "How I sign in" }

export default async function SecurityPage() {
  await requirePatient("/account/security")
  return (
    <div className="container-page flex max-w-2xl flex-col gap-6 py-10 sm:py-14">
      <div className="flex flex-col gap-2">
        <BackLink href="/account">My consultations</BackLink>
        <h1 className="heading-display text-3xl sm:text-4xl">How I sign in</h1>
      </div>
      <Card className="p-6 sm:p-8">
        <Security actor="patient" />
      </Card>
    </div>
  )
}
