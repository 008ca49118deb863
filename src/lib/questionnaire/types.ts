export type {
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemAnswerOption,
  QuestionnaireResponse,
} from "fhir/r4"

/** One answer, whatever `value[x]` it came in. Dates are `YYYY-MM-DD`; a coding's value is its code. */
export type Answer =
  | { type: "boolean"; value: boolean }
  | { type: "integer" | "decimal"; value: number }
  | { type: "quantity"; value: number; unit?: string }
  | { type: "date" | "string"; value: string }
  | { type: "coding"; value: string; system?: string }

/** The answers given, by link id. */
export type Answers = Map<string, Answer[]>

/** What is wrong with one question (`field` is its link id), in words a patient can act on. */
export interface AnswerIssue {
  field: string
  message: string
}
