import type { PatientCase, WholePatient } from "@/lib/data/portal/patient-schema"
import { formatDateTime } from "@/lib/format-date-time"
import { statesInWords } from "@/lib/us-states"
import { Avatar, initialsOf } from "@/modules/ui/components/avatar"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { TextLink } from "@/modules/ui/components/link"
import { Table, type Column } from "@/modules/ui/components/table"
import { ageWords, sexWord, statusWord } from "../logic/words"

export function PatientPage({ patient }: { patient: WholePatient }) {
  const name = `${patient.first_name} ${patient.last_name}`
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-6 lg:px-6">
      <TextLink href="/portal/patients" className="self-start text-sm">
        All patients
      </TextLink>
      <div className="flex flex-wrap items-start gap-4">
        <Avatar initials={initialsOf(name)} className="size-14 text-lg" />
        <div className="flex min-w-0 grow flex-col gap-0.5">
          <h1 className="text-xl font-bold break-words">{name}</h1>
          <p>{[ageWords(patient.age), sexWord(patient.sex), bornWords(patient.date_of_birth)].join(" · ")}</p>
          <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
            <span className="wrap-anywhere">{patient.email}</span>
            <span className="whitespace-nowrap">{patient.phone}</span>
          </p>
        </div>
      </div>
      <section aria-labelledby="cases" className="flex flex-col gap-3">
        <h2 id="cases" className="text-base font-bold">
          Cases
        </h2>
        <Table
          caption={`Cases of ${name}`}
          columns={COLUMNS}
          rows={patient.consultations}
          rowKey={({ id }) => id}
          empty={<EmptyState title="No cases" />}
        />
      </section>
    </div>
  )
}

function bornWords(date: string | null): string {
  if (!date) return "Date of birth not given"
  return `Born ${formatDateTime(`${date.slice(0, 10)}T12:00:00Z`, "date", "UTC")}`
}

const COLUMNS: Column<PatientCase>[] = [
  {
    key: "product",
    title: "Treatment",
    cell: ({ id, product, variant }) => (
      <div className="min-w-0">
        <TextLink href={`/portal/cases/${id}`} className="font-semibold break-words">
          {product.title}
        </TextLink>
        <p className="text-sm text-ink-soft">{variant.title}</p>
      </div>
    ),
  },
  {
    key: "status",
    title: "Status",
    cell: ({ status }) => <Badge signal={statusWord(status).signal}>{statusWord(status).text}</Badge>,
  },
  { key: "state", title: "Lives in", secondary: true, cell: ({ state }) => statesInWords([state]) },
  {
    key: "submitted",
    title: "Sent",
    align: "right",
    cell: ({ submitted_at }) => <DateTime at={submitted_at} />,
  },
]
