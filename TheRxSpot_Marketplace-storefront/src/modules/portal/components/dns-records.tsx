import type { Domain } from "@/lib/data/portal/domains"
import { CopyButton } from "@/modules/ui/components/copy-button"

type Line = Domain["records"][number]

const PURPOSE: Readonly<Record<string, string>> = {
  ownership: "Proves that the domain is yours",
  traffic: "Leads visitors to your store",
}

/** The records a zone needs, each value with a button that copies it. */
export function DnsRecords({ domain }: { domain: Domain }) {
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-ink-soft">
        Set these records where you manage the DNS of your domain. Keep them there: we look again every few
        hours.
      </p>
      <ul className="flex flex-col gap-3">
        {domain.records.map((record) => (
          <li key={record.type} className="rounded-md border border-line bg-sunken/60 p-3">
            <p className="text-sm">
              <span className="font-bold">{record.type}</span>
              <span className="text-ink-soft"> · {PURPOSE[record.purpose] ?? record.purpose}</span>
            </p>
            <dl className="mt-1 grid gap-x-3 gap-y-1 sm:grid-cols-[4rem_minmax(0,1fr)_auto]">
              <Part label="Name" text={record.name} record={record} />
              <Part label="Value" text={record.value} record={record} />
            </dl>
          </li>
        ))}
      </ul>
      {domain.is_apex && (
        <p className="text-sm text-ink-soft">
          This domain has no name in front, so it cannot have a CNAME. Set an ALIAS or ANAME record; where
          your provider has neither, set A records with the addresses that{" "}
          <code className="wrap-anywhere">{domain.records.at(-1)?.value}</code> has.
        </p>
      )}
    </div>
  )
}

function Part({ label, text, record }: { label: string; text: string; record: Line }) {
  return (
    <>
      <dt className="self-center text-sm text-ink-soft">{label}</dt>
      <dd className="contents">
        <code className="self-center text-sm wrap-anywhere">{text}</code>
        <span className="max-sm:-ml-3">
          <CopyButton text={text} label={`Copy ${label.toLowerCase()}`} />
          <span className="sr-only">of the {record.type} record</span>
        </span>
      </dd>
    </>
  )
}
