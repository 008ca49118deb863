import { env } from "../../../src/utils/env-validator"
import { demoSuite } from "../../helpers/demo-suite"
import { earningsDesk } from "./support/earnings-desk"
import { ledgerSpecs } from "./support/ledger-specs"
import { payoutSpecs } from "./support/payout-specs"
import { proofSpecs } from "./support/proof-specs"
import { stripePayoutSpecs } from "./support/stripe-payout-specs"
import { StripeServer } from "./support/stripe-server"
import { askInstead } from "./support/stripe-settings"
import { termsSpecs } from "./support/terms-specs"
import { viewSpecs } from "./support/view-specs"

/** The real configuration, unfrozen, so that a test can turn a switch. */
jest.mock("../../../src/utils/env-validator", () => {
  const actual = jest.requireActual("../../../src/utils/env-validator")
  return { ...actual, env: { ...actual.env } }
})

demoSuite("earnings", (suite) => {
  const earnings = earningsDesk(suite)
  let stripe: StripeServer

  beforeAll(async () => {
    stripe = await StripeServer.start()
  })
  beforeEach(() => {
    stripe.reset()
    askInstead(earnings.service(), stripe.address)
  })
  afterEach(async () => {
    Object.assign(env, { ENABLE_AUTO_PAYOUTS: false })
    expect(await earnings.prove()).toEqual([])
  })
  afterAll(() => stripe.stop())

  ledgerSpecs(suite, earnings)
  termsSpecs(suite, earnings)
  payoutSpecs(suite, earnings)
  stripePayoutSpecs(suite, earnings, () => stripe)
  viewSpecs(suite, earnings)
  proofSpecs(suite, earnings)
})
