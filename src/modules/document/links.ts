import { createHash, randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import type { DocumentModuleService } from "./service"
import type { LinkActor } from "./types"

/** How long a link can be followed, ms. */
const LINK_MS = 5 * 60 * 1000

export type NewLink = { token: string; expires_at: Date }

/** A link that opens one document once, for one person. Old ones are swept out on the way. */
export async function makeLink(
  service: DocumentModuleService,
  business_id: string,
  { document_id, actor }: { document_id: string; actor: LinkActor },
  context: Context,
): Promise<NewLink> {
  const token = randomBytes(32).toString("base64url")
  const expires_at = new Date(Date.now() + LINK_MS)
  const of = { business_id, actor_type: actor.type, actor_id: actor.id }
  await service.deleteDocumentLinks({ ...of, expires_at: { $lt: new Date() } }, context)
  await service.createDocumentLinks([{ ...of, document_id, token_hash: hashOf(token), expires_at }], context)
  return { token, expires_at }
}

/**
 * Uses a link up: of fifty that follow it at once, one gets the document.
 *
 * @throws CodedError NOT_FOUND for a link that is used, too old, somebody else's or none at all
 */
export async function useLink(
  business_id: string,
  { token, actor }: { token: string; actor: LinkActor },
  context: Context,
): Promise<{ document_id: string }> {
  const rows: { document_id: string }[] = await transactionOf(context).execute(
    `update document_link set used_at = now(), updated_at = now()
     where business_id = ? and token_hash = ? and actor_type = ? and actor_id = ?
       and used_at is null and expires_at > now() and deleted_at is null
     returning document_id`,
    [business_id, hashOf(token), actor.type, actor.id],
  )
  const [link] = rows
  if (!link) throw notFound("This link has been used or is too old. Ask for a new one.")
  return link
}

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex")
