import { randomUUID } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { conflict } from "../../utils/coded-error"

/** Seconds after which a process that died in between stands in nobody's way. */
const EXPIRES = 30

/**
 * Lets one request about a thing be at work, in all processes; another that comes meanwhile is refused at once. For
 * Medusa's own routes that look first and change afterwards.
 *
 * @param keyOf names the thing; null: nothing to wait for
 * @throws CodedError ALREADY_IN_PROGRESS
 */
export const oneAtATime =
  (keyOf: (req: MedusaRequest) => string | null) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const key = keyOf(req)
    if (!key) return next()
    const locking = req.scope.resolve(Modules.LOCKING)
    const ownerId = randomUUID()
    await locking.acquire(key, { ownerId, expire: EXPIRES }).catch(() => {
      throw conflict("ALREADY_IN_PROGRESS", "This is being done already, perhaps in another window.")
    })
    // It ends by itself where this fails.
    res.once("close", () => void locking.release(key, { ownerId }).catch(() => undefined))
    next()
  }
