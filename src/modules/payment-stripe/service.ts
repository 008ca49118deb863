import { createRequire } from "node:module"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
} from "@medusajs/framework/types"
/* eslint-disable @medusajs/import-from-framework-not-internal -- the package's entry gives the provider, not its class */
import { StripeProviderService } from "@medusajs/payment-stripe/dist/services"
import { ErrorCodes, type StripeOptions } from "@medusajs/payment-stripe/dist/types"
import { getSmallestUnit } from "@medusajs/payment-stripe/dist/utils/get-smallest-unit"
/* eslint-enable @medusajs/import-from-framework-not-internal */
import { stripeAddress } from "../../lib/stripe-address"
import { isUncertain, refusalOf } from "./refusal"

export interface CardPaymentOptions extends StripeOptions {
  api_base?: string
  timeout_ms: number
}

/** The provider brings its own version of Stripe's client; ours is a newer one. */
const ProvidersStripe = createRequire(require.resolve("@medusajs/payment-stripe"))("stripe")

/** Repeats by Stripe's own client, with the same idempotency key. */
const REPEATS = 1

/** Marks a refund as the one Medusa asked for. */
const REFUND_KEY = "medusa_refund"
const REFUNDS_LOOKED_AT = 100

/**
 * Medusa's own Stripe provider, with what it leaves open: another address and a time limit, nothing of a caller's in the
 * payment but its session, errors with a code, and a look at Stripe when nobody knows what became of a refund.
 */
export class CardPaymentService extends StripeProviderService {
  constructor(cradle: Record<string, unknown>, options: CardPaymentOptions) {
    super(cradle, options)
    const settings = {
      ...stripeAddress(options.api_base),
      timeout: options.timeout_ms,
      maxNetworkRetries: REPEATS,
      telemetry: false,
    }
    this.stripe_ = new ProvidersStripe(options.apiKey, settings)
  }

  /** A patient's browser asks for this: what is taken when, and how, is not theirs to say. */
  override initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return super.initiatePayment({ ...input, data: { session_id: input.data?.session_id } })
  }

  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return this.executeWithRetry(() => super.authorizePayment(input))
  }

  /** The client has repeated what may be repeated by now. */
  override async executeWithRetry<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      throw this.buildError("", asError(error))
    }
  }

  /**
   * A refund whose answer was lost may have been made: Stripe is asked, and one that is there counts. So does a charge
   * that was returned whole elsewhere.
   *
   * @throws CodedError as `refusalOf` says
   */
  override async refundPayment({ amount, data, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const payment_intent = String(data?.id ?? "")
    const key = context?.idempotency_key
    try {
      await this.stripe_.refunds.create(
        {
          payment_intent,
          amount: getSmallestUnit(amount, String(data?.currency ?? "usd")),
          metadata: { [REFUND_KEY]: key ?? "" },
        },
        { idempotencyKey: key },
      )
    } catch (error) {
      const failure = asError(error)
      if (!(await this.isDone(failure, payment_intent, key))) throw refusalOf(failure)
    }
    return { data }
  }

  private async isDone(failure: Error, payment_intent: string, key: string | undefined): Promise<boolean> {
    if ("code" in failure && failure.code === ErrorCodes.CHARGE_ALREADY_REFUNDED) return true
    if (!isUncertain(failure)) return false
    const { data } = await this.executeWithRetry(() =>
      this.stripe_.refunds.list({ payment_intent, limit: REFUNDS_LOOKED_AT }),
    )
    return data.some(({ metadata }) => key !== undefined && metadata?.[REFUND_KEY] === key)
  }

  protected override buildError(_message: string, error: Error): Error {
    return refusalOf(error)
  }
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))
