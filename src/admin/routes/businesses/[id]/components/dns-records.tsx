import { Copy, Text } from "@medusajs/ui"
import type { DnsRecord } from "../../../../hooks/api/businesses"

const Value = ({ label, text }: { label: string; text: string }) => (
  <div className="flex min-w-0 items-start gap-2">
    <code className="txt-compact-small min-w-0 flex-1 break-all font-mono" aria-label={label}>
      {text}
    </code>
    <Copy content={text} className="text-ui-fg-muted mt-0.5 shrink-0" />
  </div>
)

/** What the owner of a domain sets at their DNS provider; both are needed. */
export const DnsRecords = ({ records }: { records: DnsRecord[] }) => (
  <dl className="bg-ui-bg-subtle divide-y rounded-lg border">
    {records.map(({ type, name, value }) => (
      <div key={type} className="grid grid-cols-1 gap-2 px-4 py-3 md:grid-cols-[4rem_1fr_1fr]">
        <dt>
          <Text size="small" weight="plus">
            {type}
          </Text>
        </dt>
        <dd className="min-w-0">
          <Value label={`${type} name`} text={name} />
        </dd>
        <dd className="min-w-0">
          <Value label={`${type} value`} text={value} />
        </dd>
      </div>
    ))}
  </dl>
)
