import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { HUB_TOLERANCE_MS, verifyHubRequest } from "../../../../lib/hub-signature"
import { BUSINESS_MODULE } from "../../../../modules/business"
import type { BusinessModuleService } from "../../../../modules/business/service"
import { CodedError, invalidInput } from "../../../../utils/coded-error"
import type { ProvisionedBusiness } from "../../../../workflows/hub/types"
import { provisionBusinessWorkflow } from "../../../../workflows/hub/workflows/provision-business"
import { parseInput } from "../../../utils/validate"
import { HubProvisionBody } from "./validators"

export type SignedRequest = {
  secret: string
  timestamp: string | undefined
  signature: string | undefined
  raw_body: Buffer
}

const REFUSALS = {
  bad_timestamp: "X-Hub-Timestamp must be unix time in seconds or milliseconds.",
  expired: "X-Hub-Timestamp is more than 5 minutes away from our clock.",
  bad_signature: "X-Hub-Signature does not fit the timestamp and the body.",
  replay: "This signature was used before on another body: sign each request anew.",
}

/**
 * A call of the Hub from its bytes to its answer. The route and the seed both come through here.
 *
 * @throws CodedError UNAUTHORIZED, INVALID_INPUT or HANDLE_TAKEN
 */
export async function provisionSigned(
  container: MedusaContainer,
  request: SignedRequest,
): Promise<ProvisionedBusiness> {
  const verdict = verifyHubRequest({ ...request, now: Date.now() })
  if (!verdict.ok) throw unauthorized(verdict.reason)
  const first_use = await recordUse(container, request, verdict.signature, verdict.timestamp_ms)
  if (!first_use) throw unauthorized("replay")
  const input = parseInput(HubProvisionBody, parseJson(request.raw_body))
  const { result } = await provisionBusinessWorkflow(container).run({ input })
  return result
}

/**
 * A signature covers the time and the body, so another document can never pass with it. What can pass is the same
 * document in another spelling (canonical JSON was signed, the keys come in another order): no client that retries
 * does that, so it is refused as a replay. The same bytes again are a retry.
 */
function recordUse(
  container: MedusaContainer,
  request: SignedRequest,
  signature: string,
  timestamp_ms: number,
) {
  const businesses = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
  return businesses.systemProvisioning().recordRequest({
    signature_digest: sha256(signature),
    body_digest: sha256(request.raw_body),
    // One minute more than it is accepted, for clocks of two processes that differ a little.
    expires_at: new Date(timestamp_ms + HUB_TOLERANCE_MS + 60_000),
  })
}

/** What was signed is what is read: the same bytes, as UTF-8 and nothing else. */
function parseJson(raw: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(raw))
  } catch {
    throw invalidInput([{ field: "body", message: "must be JSON in UTF-8" }])
  }
}

const unauthorized = (reason: keyof typeof REFUSALS) =>
  new CodedError(MedusaError.Types.UNAUTHORIZED, "UNAUTHORIZED", REFUSALS[reason])

const sha256 = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex")
