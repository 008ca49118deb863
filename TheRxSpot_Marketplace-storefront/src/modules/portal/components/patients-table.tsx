import type { ReactNode } from "react"
import type { Patient } from "@/lib/data/portal/patient-schema"
import { Avatar, initialsOf } from "@/modules/ui/components/avatar"
import { DateTime } from "@/modules/ui/components/date-time"
import { TextLink } from "@/modules/ui/components/link"
import { Table, type Column } from "@/modules/ui/components/table"
import { ageWords, sexWord } from "../logic/words"

const COLUMNS: Column<Patient>[] = [
  {
    key: "name",
    title: "Patient",
    cell: ({ id, first_name, last_name, age, sex }) => (
      <div className="flex min-w-0 items-center gap-3">
        <Avatar initials={initialsOf(`${first_name} ${last_name}`)} />
        <div className="min-w-0">
          <TextLink href={`/portal/patients/${id}`} className="font-semibold break-words">
            {first_name} {last_name}
          </TextLink>
          <p className="text-sm text-ink-soft">{[ageWords(age), sexWord(sex)].join(" · ")}</p>
        </div>
      </div>
    ),
  },
  {
    key: "contact",
    title: "Contact",
    secondary: true,
    cell: ({ email, phone }) => (
      <div className="text-sm">
        <p className="wrap-anywhere">{email}</p>
        <p className="whitespace-nowrap text-ink-soft">{phone}</p>
      </div>
    ),
  },
  { key: "cases", title: "Cases", align: "right", cell: ({ cases }) => cases },
  {
    key: "last",
    title: "Last case",
    secondary: true,
    align: "right",
    cell: ({ last_case_at }) => (last_case_at ? <DateTime at={last_case_at} /> : "None"),
  },
]

export function PatientsTable({ patients, empty }: { patients: readonly Patient[]; empty: ReactNode }) {
  return <Table caption="Patients" columns={COLUMNS} rows={patients} rowKey={({ id }) => id} empty={empty} />
}
