/** Who a document is for, besides platform operators, who see only that it is there. */
export type AccessLevel = "patient" | "clinical" | "staff"

export type DocumentReader =
  | { type: "customer"; id: string }
  | { type: "member"; id: string; role: "owner" | "admin" | "staff" | "clinician" | "viewer" }

/**
 * The levels of documents somebody may see. `patient`: the patient, clinicians and staff. `staff`: clinicians and staff.
 * `clinical`: clinicians alone. A viewer counts things and reads no documents.
 */
export function levelsFor(reader: DocumentReader): AccessLevel[] {
  if (reader.type === "customer") return ["patient"]
  switch (reader.role) {
    case "clinician":
      return ["patient", "staff", "clinical"]
    case "owner":
    case "admin":
    case "staff":
      return ["patient", "staff"]
    case "viewer":
      return []
  }
}
