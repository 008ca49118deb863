import { model } from "@medusajs/framework/utils"

export const DOCUMENT_TYPES = [
  "prescription",
  "lab_result",
  "medical_record",
  "consent_form",
  "id_verification",
  "insurance_card",
  "other",
] as const

/** Who may open a document besides platform operators, who need a reason: see `src/lib/document-access.ts`. */
export const ACCESS_LEVELS = ["patient", "clinical", "staff"] as const

/**
 * A patient's document as one business keeps it. What says anything about the patient is sealed (`phi-columns.ts`);
 * the content itself lies in the document storage, encrypted with this row's own key.
 */
export const Document = model
  .define("document", {
    id: model.id({ prefix: "doc" }).primaryKey(),
    business_id: model.text(),
    customer_id: model.text(),
    consultation_id: model.text().nullable(),
    type: model.enum([...DOCUMENT_TYPES]),
    access_level: model.enum([...ACCESS_LEVELS]).default("patient"),
    /** `uploading` until the object is in the storage; `lost` when the storage has it no longer. */
    status: model.enum(["uploading", "clean", "quarantined", "lost"]).default("uploading"),
    /** Sealed: a name may say a condition. */
    file_name: model.text(),
    content_type: model.text(),
    /** Of the content, in bytes; the stored object is a little larger. */
    size: model.number(),
    /** Sealed SHA-256 of the content in hex: a plain one would tell whether somebody has a known form. */
    sha256: model.text(),
    /** Sealed: the key of this one object, so that a rotation re-seals a row and never touches the object. */
    data_key: model.text(),
    storage_key: model.text(),
    scan_result: model.enum(["clean", "infected", "not_scanned"]),
    /** The scanner's name for what it found. */
    finding: model.text().nullable(),
    uploaded_by_type: model.enum(["customer", "member", "user"]),
    uploaded_by: model.text(),
    /** When somebody other than who uploaded it first opened it; from then on its patient cannot take it back. */
    first_opened_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["business_id", "customer_id", "id"] },
    { on: ["business_id", "consultation_id", "id"] },
    { on: ["business_id", "status", "id"] },
    { on: ["storage_key"], unique: true },
  ])
