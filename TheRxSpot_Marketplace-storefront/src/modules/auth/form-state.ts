/** What a form's action answers: nothing yet, or what is wrong and what may be filled in again (never the password). */
export type FormState = {
  message: string | null
  errors: Readonly<Record<string, string>>
  values: Readonly<Record<string, string>>
}

export const EMPTY_FORM: FormState = { message: null, errors: {}, values: {} }
