import { Button, Container, Heading, Text } from "@medusajs/ui"
import { DateTime } from "../../../components/date-time"
import { Facts } from "../../../components/facts"
import { LoadError } from "../../../components/load-error"
import { useEndGrant, useOpenedRecord, type Grant } from "../../../hooks/api/break-glass"

/** The record, while the access lasts. */
export const RecordView = ({ grant, onEnded }: { grant: Grant; onEnded: () => void }) => {
  const { data, error, refetch } = useOpenedRecord(grant)
  const end = useEndGrant()
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <Container className="text-ui-fg-subtle">Opening the record…</Container>
  const { patient, answers } = data.consultation
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
          ["State", patient.state],
          ["Allergies", patient.allergies.join(", ") || "None told"],
          ["E-mail", patient.email],
          ["Phone", patient.phone],
        ]}
      />
      <dl className="divide-y">
        {answers.map(({ link_id, question, answer }) => (
          <div key={link_id} className="grid gap-1 px-6 py-3 md:grid-cols-2">
            <dt className="txt-small text-ui-fg-subtle">{question}</dt>
            <dd className="txt-small">{answer}</dd>
          </div>
        ))}
      </dl>
    </Container>
  )
}
