import { Button, Container, Heading, InlineTip, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { DateTime } from "../../../components/date-time"
import { Facts } from "../../../components/facts"
import { LoadError } from "../../../components/load-error"
import { PageLoading } from "../../../components/page-loading"
import { Section } from "../../../components/section"
import { StatusBadge } from "../../../components/status-badge"
import { useConsultation } from "../../../hooks/api/consultations"
import { LINK } from "../../../lib/link"
import { CaseTimeline } from "./components/case-timeline"
import { Dispatches } from "./components/dispatches"

const ConsultationPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useConsultation(id)
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <PageLoading />
  const { consultation } = data
  const { business_id } = consultation
  return (
    <>
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div className="flex flex-wrap items-center gap-3">
            <Heading>{consultation.product.title}</Heading>
            <StatusBadge status={consultation.status} />
            {consultation.overdue && (
              <Text size="small" className="text-ui-fg-error">
                Later than promised
              </Text>
            )}
          </div>
        </div>
        <Facts
          facts={[
            [
              "Case id",
              <span key="id" className="font-mono">
                {consultation.id}
              </span>,
            ],
            [
              "Business",
              <Link key="business" to={`/businesses/${consultation.business_id}`} className={LINK}>
                {consultation.business_name ?? consultation.business_id}
              </Link>,
            ],
            ["Variant", consultation.variant.title],
            ["Patient's state", consultation.state],
            ["Answers to look at first", String(consultation.flags)],
            ["Sent", <DateTime key="sent" at={consultation.submitted_at} />],
            ["Promised by", <DateTime key="due" at={consultation.due_at} />],
            ["Decided", <DateTime key="decided" at={consultation.decided_at} />],
            ["Clinician", consultation.clinician?.name],
            [
              "Approval",
              consultation.approval && (
                <>
                  {consultation.approval.status}, until <DateTime at={consultation.approval.expires_at} />
                </>
              ),
            ],
          ]}
        />
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <InlineTip label="Private">
            Who the patient is and what they answered is not shown to operators. In an emergency, with a
            reason:{" "}
            <Link
              to={`/break-glass?business_id=${consultation.business_id}&consultation_id=${consultation.id}`}
              className={LINK}
            >
              open the record
            </Link>
            .
          </InlineTip>
          <Button size="small" variant="secondary" asChild>
            <Link to={`/break-glass?${new URLSearchParams({ business_id, consultation_id: id })}`}>
              Open the record (emergency access)
            </Link>
          </Button>
        </div>
      </Container>
      <Section title="What happened" hint="Without anything about health.">
        <CaseTimeline events={consultation.events} />
      </Section>
      <Section title="Dispatches" hint="What the pharmacy was told about this case, and each attempt.">
        <Dispatches histories={consultation.dispatches} />
      </Section>
    </>
  )
}

export const handle = { breadcrumb: () => "Case" }
export default ConsultationPage
