"use client"

import { useActionState, type ReactNode } from "react"
import { Button } from "@/modules/ui/components/button"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { FieldError } from "@/modules/ui/components/field-error"
import { Input } from "@/modules/ui/components/input"
import { TextLink } from "@/modules/ui/components/link"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { findPatientsAction, type PatientSearch } from "../actions/patients"
import { PatientsTable } from "./patients-table"

const NOTHING: PatientSearch = { q: "", found: null, problem: null }

/** Finds a patient by what they would say on the phone; until then, everybody. Nothing of it gets into the address bar. */
export function PatientFinder({ business_id, children }: { business_id: string; children: ReactNode }) {
  const [{ q, found, problem }, action] = useActionState(findPatientsAction.bind(null, business_id), NOTHING)
  return (
    <div className="flex flex-col gap-4">
      <form action={action} role="search" noValidate className="flex max-w-xl flex-col gap-1.5">
        <label htmlFor="q" className="text-sm font-semibold">
          Find a patient
        </label>
        <p id="q-hint" className="text-sm text-ink-soft">
          By their whole e-mail address or telephone number.
        </p>
        <div className="flex gap-2">
          <Input
            key={q}
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            maxLength={254}
            autoComplete="off"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? "q-error" : "q-hint"}
            className="min-h-11 grow"
          />
          <SubmitButton>Find</SubmitButton>
        </div>
        <FieldError id="q" error={problem} />
      </form>
      {found ? <Found found={found} showAll={action} /> : children}
    </div>
  )
}

type FoundProps = { found: NonNullable<PatientSearch["found"]>; showAll: (form: FormData) => void }

function Found({ found, showAll }: FoundProps) {
  return (
    <>
      <form action={showAll} className="flex flex-wrap items-center gap-x-3">
        <p role="status" className="text-sm text-ink-soft">
          {found.count === 1 ? "1 patient found." : `${found.count} patients found.`}
        </p>
        <Button type="submit" variant="quiet" size="sm">
          Show everybody
        </Button>
      </form>
      <PatientsTable
        patients={found.patients}
        empty={
          <EmptyState icon="search" title="Nobody has that address or number">
            Names are sealed and cannot be searched. Ask for the address the intake was sent with, or open the{" "}
            <TextLink href="/portal/queue?view=all">list of all cases</TextLink>.
          </EmptyState>
        }
      />
    </>
  )
}
