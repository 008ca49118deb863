/** What a form's action answers: nothing yet, what is wrong, or that it worked. Passwords never come back. */
export type FormState = {
  message: string | null
  errors: Readonly<Record<string, string>>
  values: Readonly<Record<string, string>>
  done: string | null
}

export const EMPTY_FORM: FormState = { message: null, errors: {}, values: {}, done: null }

export function refused(
  values: Record<string, string>,
  message: string | null,
  errors: Record<string, string> = {},
): FormState {
  return { message, errors, values, done: null }
}

/** Named text fields of a form, cut to a sane length, to be filled in again. */
export function textFields(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? "").slice(0, 254)]))
}
