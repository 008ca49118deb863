import type { CaseDetail } from "@/lib/data/portal/case-schema"
import { statesInWords } from "@/lib/us-states"
import { Avatar, initialsOf } from "@/modules/ui/components/avatar"
import { Badge } from "@/modules/ui/components/badge"
import { formatDateTime } from "@/lib/format-date-time"
import { ageWords, sexWord } from "../logic/words"

/** Who the case is about: name, age, sex, state, and allergies in red where nobody can miss them. */
export function PatientStrip({ patient }: { patient: CaseDetail["patient"] }) {
  const name = `${patient.first_name} ${patient.last_name}`
  const born =
    patient.date_of_birth && formatDateTime(`${patient.date_of_birth.slice(0, 10)}T12:00:00Z`, "date", "UTC")
  return (
    <section aria-label="Patient" className="flex flex-wrap items-start gap-x-4 gap-y-3">
      <Avatar initials={initialsOf(name)} className="size-11" />
      <div className="flex min-w-0 grow basis-56 flex-col">
        <p className="text-lg font-bold break-words">{name}</p>
        <p className="text-base">
          {[ageWords(patient.age), sexWord(patient.sex), statesInWords([patient.state])].join(" · ")}
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm break-all text-ink-soft">
          {born && <span>Born {born}</span>}
          {patient.email && <span>{patient.email}</span>}
          {patient.phone && <span className="whitespace-nowrap">{patient.phone}</span>}
        </p>
      </div>
      <Allergies allergies={patient.allergies} />
    </section>
  )
}

function Allergies({ allergies }: { allergies: readonly string[] }) {
  if (allergies.length === 0) return <Badge icon={null}>No allergies reported</Badge>
  return (
    <Badge
      signal="danger"
      icon="warning"
      className="max-w-full items-start rounded-md py-1.5 leading-snug whitespace-normal"
    >
      <span className="break-words">Allergies: {allergies.join("; ")}</span>
    </Badge>
  )
}
