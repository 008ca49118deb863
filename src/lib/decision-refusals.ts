import type { Refusal } from "./decision-rules"

/** What a clinician is told, and the kind of answer it is. */
export const REFUSALS: Record<Refusal, { kind: "forbidden" | "conflict"; message: string }> = {
  NOT_A_CLINICIAN: { kind: "forbidden", message: "Only an active clinician of this business can do this." },
  NOT_LICENSED: { kind: "forbidden", message: "You have no licence in the patient's state." },
  LICENSE_EXPIRED: { kind: "forbidden", message: "Your licence in the patient's state has expired." },
  ALREADY_DECIDED: { kind: "conflict", message: "This case is already decided." },
  CLAIMED: { kind: "conflict", message: "Another clinician is reviewing this case." },
  NOT_CLAIMED: { kind: "conflict", message: "Claim this case first; a claim lasts 15 minutes." },
}
