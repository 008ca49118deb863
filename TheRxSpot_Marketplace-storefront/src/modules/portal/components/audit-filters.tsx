import { buttonClass } from "@/modules/ui/components/button-styles"
import { Field } from "@/modules/ui/components/field"
import { Input, Select } from "@/modules/ui/components/input"
import { TextLink } from "@/modules/ui/components/link"
import { AUDIT_ACTIONS, AUDIT_FLAGS, AUDIT_OUTCOMES, type AuditParams } from "../logic/audit-params"

type ChoiceProps = {
  name: string
  label: string
  value: string
  all: string
  options: Readonly<Record<string, string>>
}

function Choice({ name, label, value, all, options }: ChoiceProps) {
  return (
    <Field id={name} label={label}>
      <Select id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** A plain form: the filters are the page's address, so they can be kept and sent on. */
export function AuditFilters({ params }: { params: AuditParams }) {
  return (
    <form
      action="/portal/audit"
      className="grid gap-3 rounded-lg border border-line bg-raised p-4 text-sm sm:grid-cols-2 lg:grid-cols-4"
    >
      <Field id="from" label="From">
        <Input id="from" name="from" type="date" defaultValue={params.from} />
      </Field>
      <Field id="to" label="To">
        <Input id="to" name="to" type="date" defaultValue={params.to} />
      </Field>
      <Choice name="action" label="Action" value={params.action} all="Every action" options={AUDIT_ACTIONS} />
      <Choice
        name="outcome"
        label="Outcome"
        value={params.outcome}
        all="Every outcome"
        options={AUDIT_OUTCOMES}
      />
      <Choice
        name="flag"
        label="Flag"
        value={params.flag}
        all="Flagged or not"
        options={{ any: "Anything flagged", ...AUDIT_FLAGS }}
      />
      <Field id="patient_id" label="Patient’s record">
        <Input
          id="patient_id"
          name="patient_id"
          placeholder="pat_…"
          defaultValue={params.patient_id}
          autoComplete="off"
        />
      </Field>
      <Field id="actor_id" label="Person">
        <Input
          id="actor_id"
          name="actor_id"
          placeholder="mem_…"
          defaultValue={params.actor_id}
          autoComplete="off"
        />
      </Field>
      <div className="flex items-end gap-4">
        <button type="submit" className={buttonClass("primary", "md")}>
          Show
        </button>
        <TextLink href="/portal/audit" className="py-2.5">
          Clear
        </TextLink>
      </div>
    </form>
  )
}
