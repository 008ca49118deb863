import { Container, Text } from "@medusajs/ui"
import { Facts } from "../../../components/facts"
import { LoadError } from "../../../components/load-error"
import { useOpenedCase } from "../../../hooks/api/break-glass"

/** One case of the open record: what was told, and every answer. */
export const CaseView = ({ grant_id, id }: { grant_id: string; id: string }) => {
  const { data, error, refetch } = useOpenedCase(grant_id, id)
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <Container className="text-ui-fg-subtle">Opening the case…</Container>
  const { patient, answers, product } = data.consultation
  return (
    <div className="divide-y">
      <Text size="small" weight="plus" className="px-6 py-3">
        {product?.title ?? "Case"}
      </Text>
      <Facts
        facts={[
          ["State", patient.state],
          ["Allergies", patient.allergies.join(", ") || "None told"],
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
    </div>
  )
}
