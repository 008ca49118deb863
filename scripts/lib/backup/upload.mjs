import { createReadStream } from "node:fs"
import { basename, join } from "node:path"
import { UserError } from "../user-error.mjs"
import { MANIFEST } from "./manifest.mjs"

/** @typedef {import("../../../src/utils/env-validator.js").Env} Env */

/** Whether a second copy is wanted. @param {Env} env */
export const wantsUpload = (env) => Boolean(env.BACKUP_S3_BUCKET)

/** @param {Env} env @param {string} folder @param {string} name @returns {string} where a file of a backup lies in the bucket */
const keyFor = ({ BACKUP_S3_PREFIX: prefix }, folder, name) =>
  [prefix, basename(folder), name].filter(Boolean).join("/")

/** @param {Env} env */
async function clientFor(env) {
  const { S3Client } = await import("@aws-sdk/client-s3")
  const access = env.BACKUP_S3_ACCESS_KEY
  const secret = env.BACKUP_S3_SECRET_KEY
  return new S3Client({
    region: env.BACKUP_S3_REGION,
    // Without a pair of keys the SDK asks the machine's own role.
    ...(access && secret && { credentials: { accessKeyId: access, secretAccessKey: secret } }),
    ...(env.BACKUP_S3_ENDPOINT && { endpoint: env.BACKUP_S3_ENDPOINT, forcePathStyle: true }),
  })
}

/**
 * Copies a backup to S3. The manifest goes last: where it lies, everything else does too.
 * @param {Env} env @param {string} folder @param {import("./manifest.mjs").Manifest} manifest
 * @param {(text: string) => void} tell
 */
export async function uploadBackup(env, folder, manifest, tell) {
  const { Upload } = await import("@aws-sdk/lib-storage")
  const client = await clientFor(env)
  try {
    for (const name of [...manifest.parts.map((part) => part.name), MANIFEST]) {
      tell(`Uploading ${name}`)
      const Body = createReadStream(join(folder, name))
      const params = { Bucket: env.BACKUP_S3_BUCKET, Key: keyFor(env, folder, name), Body }
      await new Upload({ client, params }).done()
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UserError(`The backup is in ${folder}, but its copy to S3 failed: ${why}.`)
  } finally {
    client.destroy()
  }
}
