import { crashSpecs } from "./support/crash-specs"
import { hubSuite } from "./support/hub-suite"
import { invitationSpecs } from "./support/invitation-specs"
import { liveStoreSpecs } from "./support/live-store-specs"
import { phpSpecs } from "./support/php-specs"
import { refusalSpecs } from "./support/refusal-specs"
import { repetitionSpecs } from "./support/repetition-specs"

// A copy that can be changed: one test takes the secret away.
jest.mock("../../../src/utils/env-validator", () => {
  const actual = jest.requireActual("../../../src/utils/env-validator")
  return { ...actual, env: { ...actual.env } }
})

hubSuite((suite) => {
  describe("a new business", () => liveStoreSpecs(suite))
  describe("a repeated request", () => repetitionSpecs(suite))
  describe("a provisioning that fails or crashes", () => crashSpecs(suite))
  describe("a request that is refused", () => refusalSpecs(suite))
  describe("an invitation", () => invitationSpecs(suite))
  describe("the PHP client", () => phpSpecs(suite))
})
