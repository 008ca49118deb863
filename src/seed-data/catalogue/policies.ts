import type { CategorySeed, ConsultPolicySeed } from "./types"

/** Who may order what: each gated product names one of these. */
export const CONSULT_POLICIES: readonly ConsultPolicySeed[] = [
  { key: "weight-management", gated: true, form_key: "weight-management", approval_days: 90, refills: 2 },
  { key: "hair-loss", gated: true, form_key: "hair-loss", approval_days: 365, refills: 3 },
  {
    key: "erectile-dysfunction",
    gated: true,
    form_key: "erectile-dysfunction",
    approval_days: 180,
    refills: 5,
  },
]

export const CATEGORIES: readonly CategorySeed[] = [
  {
    handle: "weight",
    name: "Weight",
    description: "Prescription treatment and simple help for a healthy weight.",
  },
  { handle: "hair", name: "Hair", description: "Treatments that slow hair loss and help hair grow back." },
  { handle: "sexual-health", name: "Sexual health", description: "Private care for erectile dysfunction." },
  { handle: "daily-health", name: "Daily health", description: "Everyday basics. No consultation needed." },
]
