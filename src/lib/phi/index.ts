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
export { parseEncryptionKey, parseOldKeys } from "./keys"
export { normaliseEmail, normalisePhone, type BlindIndexKind } from "./normalise"
