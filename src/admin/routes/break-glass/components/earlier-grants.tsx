import { Button, Container, Heading, Text } from "@medusajs/ui"
import { DateTime } from "../../../components/date-time"
import type { Grant } from "../../../hooks/api/break-glass"

type Props = { grants: Grant[]; onShow: (grant: Grant) => void }

/** The operator's own emergency accesses, newest first; one that still lasts can be looked at again. */
export const EarlierGrants = ({ grants, onShow }: Props) => (
  <Container className="divide-y p-0">
    <div className="px-6 py-4">
      <Heading level="h2">Yours so far</Heading>
    </div>
    {grants.length === 0 && (
      <Text className="px-6 py-4 text-ui-fg-subtle">None, and that is how it should be.</Text>
    )}
    {grants.map((grant) => (
      <div key={grant.id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
        <div className="min-w-0">
          <Text size="small" weight="plus" className="break-all">
            Case {grant.consultation_id}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            <DateTime at={grant.granted_at} /> · {grant.reason}
          </Text>
        </div>
        {grant.is_live ? (
          <Button size="small" variant="secondary" onClick={() => onShow(grant)}>
            Show again
          </Button>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            Ended
          </Text>
        )}
      </div>
    ))}
  </Container>
)
