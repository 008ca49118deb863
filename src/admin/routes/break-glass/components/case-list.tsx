import { Button, Text } from "@medusajs/ui"
import { DateTime } from "../../../components/date-time"
import { StatusBadge } from "../../../components/status-badge"
import type { RecordCase } from "../../../hooks/api/break-glass"

type Props = { cases: RecordCase[]; current: string; onOpen: (id: string) => void }

/** The cases of the open record, newest first; each is opened, and logged, by itself. */
export const CaseList = ({ cases, current, onOpen }: Props) => (
  <ul aria-label="Cases of this patient" className="divide-y">
    {cases.map(({ id, status, submitted_at, product }) => (
      <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
        <div className="min-w-0">
          <Text size="small" weight="plus">
            {product.title}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            <DateTime at={submitted_at} />
          </Text>
        </div>
        <div className="flex items-center gap-3">
          <StatusBadge status={status} />
          <Button
            size="small"
            variant="secondary"
            disabled={id === current}
            aria-current={id === current ? "true" : undefined}
            onClick={() => onOpen(id)}
          >
            {id === current ? "Open" : "Open this case"}
          </Button>
        </div>
      </li>
    ))}
  </ul>
)
