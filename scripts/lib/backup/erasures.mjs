import { loadSource } from "./sources.mjs"

/**
 * Erases again whatever the database at `url` holds of patients who were erased.
 * @param {import("../../../src/utils/env-validator.js").Env} env @param {string} url
 * @param {import("../../../src/phi/erasure/reapply.js").NoteStorage} storage @returns {Promise<string>} what was done, in a sentence
 */
export async function applyErasures(env, url, storage) {
  const { applyErasures: apply } = loadSource("src/phi/commands")
  const phi = {
    current: env.ENCRYPTION_KEY_CURRENT,
    old: env.ENCRYPTION_KEY_OLD,
    enabled: env.PHI_ENCRYPTION_ENABLED,
  }
  /** @type {import("../../../src/phi/erasure/reapply.js").Reapplied} */
  const { notes, erased } = await apply({ ...phi, database_url: url }, storage)
  if (notes === 0) return "No patient's record had been erased."
  return `${erased} of ${notes} erased patients stood in it and were erased again.`
}
