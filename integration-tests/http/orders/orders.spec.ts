import "./support/environment"
import { env } from "../../../src/utils/env-validator"
import { demoSuite } from "../../helpers/demo-suite"
import { badInputSpecs } from "./support/bad-input-specs"
import { cardSpecs } from "./support/card-specs"
import { catalogueSpecs } from "./support/catalogue-specs"
import { couponSpecs } from "./support/coupon-specs"
import { followSpecs } from "./support/follow-specs"
import { generateSpecs } from "./support/generate-specs"
import { lifecycleSpecs } from "./support/lifecycle-specs"
import { ordersDesk } from "./support/orders-desk"
import { paymentSpecs } from "./support/payment-specs"
import { raceSpecs } from "./support/race-specs"
import { sdkSpecs } from "./support/sdk-specs"
import { shipToSpecs } from "./support/ship-to-specs"
import { viewSpecs } from "./support/view-specs"

/** The real configuration, unfrozen, so that a test can turn a switch. */
jest.mock("../../../src/utils/env-validator", () => {
  const actual = jest.requireActual("../../../src/utils/env-validator")
  return { ...actual, env: { ...actual.env } }
})

demoSuite("orders", (suite) => {
  beforeEach(() => Object.assign(env, { CHECKOUT_ENABLED: true, ENABLE_CONSULT_GATING: true }))
  const orders = ordersDesk(suite)
  const { shopOf } = orders

  sdkSpecs(suite)
  shipToSpecs(suite, shopOf)
  catalogueSpecs(suite, shopOf)
  lifecycleSpecs(suite, orders)
  generateSpecs(suite, orders)
  viewSpecs(suite, orders)
  describe("coupons", () => couponSpecs(suite, shopOf))
  describe("bad input", () => badInputSpecs(suite, shopOf))
  describe("followed", () => followSpecs(suite, orders))
  describe("at once", () => raceSpecs(suite, orders))
  describe("payments", () => paymentSpecs(suite, shopOf))
  describe("cards", () => cardSpecs(suite, shopOf))
})
