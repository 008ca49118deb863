import { demoSuite } from "../../helpers/demo-suite"
import { resetSpecs } from "./support/reset-specs"
import { signOutSpecs } from "./support/sign-out-specs"
import { twoStepSpecs } from "./support/two-step-specs"

jest.mock("../../../src/utils/env-validator", () => {
  const actual = jest.requireActual("../../../src/utils/env-validator")
  return { ...actual, env: { ...actual.env } }
})

demoSuite("access", (suite) => {
  describe("signing out", () => signOutSpecs(suite))
  describe("a new password", () => resetSpecs(suite))
  describe("a second step", () => twoStepSpecs(suite))
})
