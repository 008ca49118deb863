export { sealedSize } from "./format"
export { DocumentOpenError, openDocument, type DocumentOpenReason } from "./open"
export { newDocumentKey, sealDocument, type DocumentKey } from "./seal"
