import { tmpdir } from "node:os"
import path from "node:path"
import type { StorageOptions } from "../modules/document/storage"
import { projectRoot, type Env } from "./env-validator"

/** Where documents go and who scans them, out of the environment (CONTRACTS §1). */
export function documentOptions(env: Env) {
  const { CLAMAV_HOST: host, CLAMAV_PORT: port, DOCUMENT_SPOOL_PATH: spool } = env
  const spool_folder = spool ? path.resolve(projectRoot(), spool) : path.join(tmpdir(), "rxspot-spool")
  return { storage: storageOptions(env), scanner: host ? { host, port } : null, spool_folder }
}

function storageOptions(env: Env): StorageOptions | null {
  const provider = env.DOCUMENT_STORAGE_PROVIDER
  if (provider === "local")
    return { provider, folder: path.resolve(projectRoot(), env.DOCUMENT_STORAGE_PATH) }
  const bucket = env.DOCUMENT_STORAGE_BUCKET
  if (!bucket) return null
  return {
    provider,
    bucket,
    region: env.DOCUMENT_STORAGE_REGION,
    access_key: env.DOCUMENT_STORAGE_ACCESS_KEY,
    secret_key: env.DOCUMENT_STORAGE_SECRET_KEY,
    endpoint: env.DOCUMENT_STORAGE_ENDPOINT,
    force_path_style: env.DOCUMENT_STORAGE_FORCE_PATH_STYLE,
  }
}
