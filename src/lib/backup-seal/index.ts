export { seal, SealBroken, unseal } from "./frames"
export { backupKeyId, signManifest } from "./keys"
