import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "../../../utils/coded-error"
import { UPLOADS } from "../../../utils/data-folder"

/** A name holds the moment of its upload, so it is never used twice. */
const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** Medusa's name for a file that is not for everybody. */
const PRIVATE = /^private-/i

/** `GET /static/:file`: a picture that an operator uploaded, for everybody; a file of Medusa's exports, for operators. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const name = req.params.file ?? ""
  const is_private = PRIVATE.test(name)
  if (is_private && !req.auth_context?.actor_id) throw notFound()
  if (is_private) res.setHeader("Cache-Control", "no-store")
  await new Promise<void>((resolve, reject) => {
    const options = { root: UPLOADS, cacheControl: !is_private, maxAge: YEAR_MS, immutable: true }
    // A visitor who has gone away is no error.
    res.sendFile(name, options, (error) => (error && !res.headersSent ? reject(notFound()) : resolve()))
  })
}
