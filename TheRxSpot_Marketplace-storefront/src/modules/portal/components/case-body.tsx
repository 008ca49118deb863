import type { CaseDetail } from "@/lib/data/portal/case-schema"
import { CaseDocuments } from "@/modules/documents/components/case-documents"
import { ButtonLink } from "@/modules/ui/components/link"
import { makesOrders } from "../logic/roles"
import { Answers } from "./answers"
import { CaseHistory } from "./case-history"
import { DispatchCard } from "./dispatch-card"
import { FlaggedAnswers } from "./flagged-answers"
import { PartnerUpdates } from "./partner-updates"
import { PatientStrip } from "./patient-strip"

type Props = {
  detail: CaseDetail
  business_id: string
  role: string
  can_replay: boolean
  onReplayed: () => void
}

/** The case to read: who, what to look at first, everything said, what happened. */
export function CaseBody({ detail, business_id, role, can_replay, onReplayed }: Props) {
  const { patient, answers, form, timeline, dispatch, partner_updates } = detail
  return (
    <div className="flex min-w-0 flex-col gap-4 [&_:is(a,button)]:scroll-mb-32">
      <PatientStrip patient={patient} />
      {detail.approval && makesOrders(role) && (
        <ButtonLink
          href={`/portal/cases/${detail.id}/order`}
          variant="secondary"
          size="sm"
          className="self-start"
        >
          Make an order of it
        </ButtonLink>
      )}
      <FlaggedAnswers answers={answers} />
      {dispatch.length > 0 && (
        <DispatchCard
          business_id={business_id}
          events={dispatch}
          can_replay={can_replay}
          onReplayed={onReplayed}
        />
      )}
      <PartnerUpdates updates={partner_updates} />
      <Answers answers={answers} form={form} />
      {role !== "viewer" && <CaseDocuments business_id={business_id} case_id={detail.id} role={role} />}
      <CaseHistory timeline={timeline} />
    </div>
  )
}
