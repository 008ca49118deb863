import { absolute } from "./folders.mjs"
import { requireKey } from "./seal.mjs"
import { loadEnv, loadSource } from "./sources.mjs"

/** Everything the three commands need to know of the configuration. */
export function backupSettings() {
  const env = loadEnv()
  const { ENCRYPTION_KEY_CURRENT: current, ENCRYPTION_KEY_OLD: old } = env
  const { keyId } = loadSource("src/lib/phi/keys")
  return {
    env,
    url: env.DATABASE_DIRECT_URL ?? env.DATABASE_URL,
    key: requireKey(env.BACKUP_ENCRYPTION_KEY),
    directory: absolute(env.BACKUP_DIRECTORY),
    keep_days: env.BACKUP_KEEP_DAYS,
    postgres_bin: env.POSTGRES_BIN,
    /** The ids of the keys this machine has. @type {string[]} */
    health_data_keys: [...(current ? [current] : []), ...old].map(keyId),
  }
}
