import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { DateTime } from "../../../components/date-time"
import { Facts } from "../../../components/facts"
import { LoadError } from "../../../components/load-error"
import { useEndGrant, useOpenedRecord, type Grant } from "../../../hooks/api/break-glass"
import { CaseList } from "./case-list"
import { CaseView } from "./case-view"

/** The patient's record, while the access lasts; it begins with the case it was asked for by. */
export const RecordView = ({ grant, onEnded }: { grant: Grant; onEnded: () => void }) => {
  const [case_id, setCase] = useState(grant.consultation_id)
  const { data, error, refetch } = useOpenedRecord(grant)
  const end = useEndGrant()
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <Container className="text-ui-fg-subtle">Opening the record…</Container>
  const { patient } = data
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h2">
            {patient.first_name} {patient.last_name}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Open until <DateTime at={grant.expires_at} />
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          isLoading={end.isPending}
          onClick={() => end.mutate(grant.id, { onSuccess: onEnded })}
        >
          Close the record
        </Button>
      </div>
      <Facts
        facts={[
          ["Born", patient.date_of_birth],
          ["Age", patient.age === null ? null : String(patient.age)],
          ["Sex", patient.sex],
          ["E-mail", patient.email],
          ["Phone", patient.phone],
        ]}
      />
      <CaseList cases={patient.consultations} current={case_id} onOpen={setCase} />
      <CaseView key={case_id} grant_id={grant.id} id={case_id} />
    </Container>
  )
}
