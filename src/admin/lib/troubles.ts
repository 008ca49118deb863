import type { Overview } from "../hooks/api/overview"

export type Trouble = {
  key: string
  count: number
  /** In words, for this many. */
  text: string
  to: string
  /** Patients wait because of it. */
  urgent: boolean
}

const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What needs somebody, worst first; what there is none of is left out. */
export function troublesOf({ attention, consultations, dispatch }: Overview): Trouble[] {
  const list: Trouble[] = [
    {
      key: "dead_letters",
      count: dispatch.dead_letters,
      text: of(dispatch.dead_letters, "dispatch is no longer tried", "dispatches are no longer tried"),
      to: "/dispatch?status=dead_letter",
      urgent: true,
    },
    {
      key: "stuck",
      count: dispatch.stuck,
      text: of(
        dispatch.stuck,
        "dispatch waits for more than an hour",
        "dispatches wait for more than an hour",
      ),
      to: "/dispatch?stuck=true",
      urgent: true,
    },
    {
      key: "endpoint_disabled",
      count: attention.endpoint_disabled,
      text: of(
        attention.endpoint_disabled,
        "partner address takes nothing more",
        "partner addresses take nothing more",
      ),
      to: "/businesses?attention=endpoint_disabled",
      urgent: true,
    },
    {
      key: "overdue",
      count: consultations.overdue,
      text: of(consultations.overdue, "case is later than promised", "cases are later than promised"),
      to: "/consultations?view=overdue",
      urgent: true,
    },
    {
      key: "no_clinician",
      count: attention.no_clinician,
      text: of(
        attention.no_clinician,
        "business has no clinician who may decide",
        "businesses have no clinician who may decide",
      ),
      to: "/businesses?attention=no_clinician",
      urgent: true,
    },
    {
      key: "licenses_expired",
      count: attention.licenses_expired,
      text: of(
        attention.licenses_expired,
        "clinician has an expired licence",
        "clinicians have an expired licence",
      ),
      to: "/clinicians?license=expired",
      urgent: false,
    },
    {
      key: "licenses_expiring",
      count: attention.licenses_expiring,
      text: of(
        attention.licenses_expiring,
        "clinician's licence ends within 60 days",
        "clinicians' licences end within 60 days",
      ),
      to: "/clinicians?license=expiring",
      urgent: false,
    },
    {
      key: "domain",
      count: attention.domain,
      text: of(
        attention.domain,
        "business has a domain that is not verified or fails",
        "businesses have a domain that is not verified or fails",
      ),
      to: "/businesses?attention=domain",
      urgent: false,
    },
    {
      key: "no_owner",
      count: attention.no_owner,
      text: of(
        attention.no_owner,
        "business has no owner who has signed up",
        "businesses have no owner who has signed up",
      ),
      to: "/businesses?attention=no_owner",
      urgent: false,
    },
  ]
  return list.filter(({ count }) => count > 0)
}
