import { UserError } from "../user-error.mjs"
import { loadSource } from "./sources.mjs"

/**
 * The storage the backend keeps documents in, by its own providers.
 * @param {import("../../../src/utils/env-validator.js").Env} env
 * @returns {Promise<{ provider: string, storage: import("./archive.mjs").Storage }>}
 */
export async function documentStorage(env) {
  const { storage } = loadSource("src/utils/document-options").documentOptions(env)
  if (!storage)
    throw new UserError(
      "The document storage is not configured: set DOCUMENT_STORAGE_PROVIDER and what it needs, as the backend has them.",
    )
  const { openStorage } = loadSource("src/modules/document/storage")
  return { provider: storage.provider, storage: await openStorage(storage) }
}
