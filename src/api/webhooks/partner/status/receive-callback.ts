import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { verifyCallback } from "../../../../lib/webhook-signature"
import { DISPATCH_MODULE } from "../../../../modules/dispatch"
import type { DispatchModuleService } from "../../../../modules/dispatch/service"
import { CodedError, invalidInput, notFound } from "../../../../utils/coded-error"
import { recordPartnerUpdateWorkflow } from "../../../../workflows/dispatch/workflows/record-partner-update"
import { parseInput } from "../../../utils/validate"
import { PartnerStatusBody } from "./validators"

export type SignedCallback = {
  timestamp: string | undefined
  signature: string | undefined
  raw_body: Buffer
}

export type CallbackAnswer = { ok: true; duplicate: boolean } | "NOT_CONFIGURED"

const REFUSALS = {
  bad_timestamp: "X-RxSpot-Timestamp must be unix time in milliseconds.",
  expired: "X-RxSpot-Timestamp is more than 5 minutes away from our clock.",
  bad_signature: "X-RxSpot-Signature does not fit the timestamp and the body.",
}

/**
 * A callback from its bytes to its answer. The event decides whose secret must have signed, so it is looked at
 * before the signature is checked; nothing else of the body is.
 *
 * @throws CodedError UNAUTHORIZED, INVALID_INPUT or NOT_FOUND
 */
export async function receiveCallback(
  container: MedusaContainer,
  signed: SignedCallback,
): Promise<CallbackAnswer> {
  const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  const body = parseJson(signed.raw_body)
  const { secrets, event_exists } = await dispatch.systemCallbackSecrets(eventIdOf(body))
  if (secrets.length === 0) return "NOT_CONFIGURED"
  const verdict = verifyCallback({ ...signed, secrets, now: Date.now() })
  if (verdict !== "ok")
    throw new CodedError(MedusaError.Types.UNAUTHORIZED, "UNAUTHORIZED", REFUSALS[verdict])
  if (body === undefined) throw invalidInput([{ field: "body", message: "must be JSON in UTF-8" }])
  const callback = parseInput(PartnerStatusBody, body)
  if (!event_exists) throw notFound("This event does not exist.")
  const { result } = await recordPartnerUpdateWorkflow(container).run({
    input: { ...callback, body: callback },
  })
  return { ok: true, duplicate: result.duplicate }
}

/** Undefined for what is no JSON. */
function parseJson(raw: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(raw))
  } catch {
    return undefined
  }
}

function eventIdOf(body: unknown): string {
  const id = typeof body === "object" && body !== null && "event_id" in body ? body.event_id : undefined
  return typeof id === "string" ? id : ""
}
