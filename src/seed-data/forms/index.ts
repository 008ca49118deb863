import type { IntakeFormSeed } from "./build"
import { erectileDysfunctionForm } from "./erectile-dysfunction"
import { hairLossForm } from "./hair-loss"
import { weightManagementForm } from "./weight-management"

export type { IntakeFormSeed } from "./build"
export { erectileDysfunctionForm, hairLossForm, weightManagementForm }

/** Every intake form of the demo catalogue. */
export const INTAKE_FORMS: readonly IntakeFormSeed[] = [
  weightManagementForm,
  hairLossForm,
  erectileDysfunctionForm,
]
