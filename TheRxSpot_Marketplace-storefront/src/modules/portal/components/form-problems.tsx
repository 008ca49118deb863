import { ErrorSummary } from "@/modules/ui/components/error-summary"
import type { FormState } from "../logic/form-state"

/** Everything wrong with a form, at its top. A refusal of the whole form points at its first field. */
export function FormProblems({ state, first_field }: { state: FormState; first_field: string }) {
  const fields = Object.entries(state.errors).map(([field, message]) => ({ href: `#${field}`, message }))
  const whole = state.message ? [{ href: `#${first_field}`, message: state.message }] : []
  return <ErrorSummary errors={[...whole, ...fields]} />
}
