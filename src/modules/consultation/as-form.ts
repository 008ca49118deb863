import type { Questionnaire } from "fhir/r4"
import type { IntakeFormRow } from "./types"

/** The column is plain JSON to the ORM; what was published was a Questionnaire. */
export const asForm = (
  row: Omit<IntakeFormRow, "questionnaire"> & { questionnaire: unknown },
): IntakeFormRow => ({
  ...row,
  questionnaire: row.questionnaire as Questionnaire,
})
