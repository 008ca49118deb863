export { createPhiCipher, type PhiCipher, type PhiCipherOptions } from "./cipher"
export { type BlindIndexContext } from "./blind-index"
export {
  definePhiColumns,
  openRow,
  sealRow,
  type OpenedRow,
  type PhiColumns,
  type SealedRow,
} from "./columns"
export { PhiOpenError, type PhiContext, type PhiOpenReason } from "./errors"
export { definePhiIndex, ERASED_INDEX, indexFor, type PhiIndex } from "./indexes"
export { keyId, parseEncryptionKey, parseOldKeys } from "./keys"
export { sealedKeyId } from "./payload"
export { normaliseEmail, normalisePhone, type BlindIndexKind } from "./normalise"
