import { createHash, randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { openRow } from "../../lib/phi"
import { conflict, notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import { archiveBytes } from "./archive-bytes"
import { DATA_REQUEST_PHI } from "./phi-columns"
import { lockRequest, note } from "./requests"
import type { PrivacyModuleService } from "./service"
import type { DataRequestRow } from "./types"

/** How long a link can be followed, ms. */
const LINK_MS = 5 * 60 * 1000

export type RequestLink = { token: string; expires_at: Date }

/** A copy that is ready, its name in the storage, and what opens it. It never leaves the server. */
export type Archive = {
  name: string
  request: DataRequestRow
  data_key: Buffer
  sha256: string
  size: number
}

/**
 * A link that opens a copy once, for whoever asked for the link; a newer one ends it.
 *
 * @throws CodedError NOT_FOUND; NOT_READY while there is nothing to download, or no longer
 */
export async function makeRequestLink(
  service: PrivacyModuleService,
  business_id: string,
  which: { id: string; customer_id?: string },
  actor_id: string,
  context: Context,
): Promise<RequestLink> {
  const row = await lockRequest(service, business_id, which, context)
  if (row.status !== "ready" || !row.expires_at || new Date(row.expires_at) <= new Date())
    throw conflict("NOT_READY", `This copy cannot be downloaded: the request is ${row.status}.`)
  const token = randomBytes(32).toString("base64url")
  const expires_at = new Date(Date.now() + LINK_MS)
  const link = { link_hash: hashOf(token), link_for: actor_id, link_expires_at: expires_at }
  await service.updateDataRequests([{ id: row.id, ...link }], context)
  await note(row, "data_request.link", context)
  return { token, expires_at }
}

const USE = `update data_request set link_hash = null, link_for = null, link_expires_at = null, updated_at = now()
  where business_id = ? and link_hash = ? and link_for = ? and link_expires_at > now() and status = 'ready'
    and deleted_at is null returning id`

/**
 * Uses a link up: of fifty that follow it at once, one gets the copy.
 *
 * @throws CodedError NOT_FOUND for a link that is used, too old, somebody else's or none at all
 */
export async function useRequestLink(
  service: PrivacyModuleService,
  business_id: string,
  { token, actor_id }: { token: string; actor_id: string },
  context: Context,
): Promise<Archive> {
  const used: { id: string }[] = await transactionOf(context).execute(USE, [
    business_id,
    hashOf(token),
    actor_id,
  ])
  const [row] = used[0]
    ? await service.listDataRequests({ business_id, id: used[0].id }, { take: 1 }, context)
    : []
  const { data_key, sha256 } = row ? openRow(service.cipher, DATA_REQUEST_PHI, row) : {}
  if (!row?.object_key || !data_key || !sha256)
    throw notFound("This link has been used or is too old. Ask for a new one.")
  const size = archiveBytes(row) ?? 0
  const name = row.object_key.split("/").at(-1) ?? ""
  return { request: row, name, data_key: Buffer.from(data_key, "base64"), sha256, size }
}

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex")
