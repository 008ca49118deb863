import type { CaseDetail } from "@/lib/data/portal/case-schema"
import type { CaseStep } from "@/lib/data/portal/cases"

/** What a step did, said once it is done. Initials, because a screen may be seen by others. */
export function movedWords(step: CaseStep["step"], { patient, product }: CaseDetail): string {
  const initials = `${patient.first_name.charAt(0)}${patient.last_name.charAt(0)}`.toUpperCase()
  const what = `${product.title} for ${initials}`
  switch (step) {
    case "claim":
      return `${what} is yours for 15 minutes.`
    case "release":
      return `${what} is back in the queue.`
    case "approve":
      return `Approved: ${what}. The partner gets it now.`
    case "reject":
      return `Rejected: ${what}. The patient can read why.`
  }
}
