import type { OpenDocument } from "../../modules/document/seal-document"

/** A document's facts for people who may see it; not its digest and not where it lies. */
export const presentDocument = (document: OpenDocument, viewer_id: string) => ({
  id: document.id,
  type: document.type,
  access_level: document.access_level,
  /** `lost` when the storage has it no longer. */
  status: document.status,
  file_name: document.file_name,
  content_type: document.content_type,
  size: document.size,
  consultation_id: document.consultation_id,
  uploaded_by: document.uploaded_by_type === "customer" ? "patient" : "care_team",
  is_mine: document.uploaded_by === viewer_id,
  /** Only who uploaded it may take it back, and only until somebody else has opened it. */
  can_take_back: document.uploaded_by === viewer_id && !document.first_opened_at,
  created_at: document.created_at,
})
