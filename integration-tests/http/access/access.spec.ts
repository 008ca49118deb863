import { demoSuite } from "../../helpers/demo-suite"
import { resetSpecs } from "./support/reset-specs"
import { signOutSpecs } from "./support/sign-out-specs"

demoSuite("access", (suite) => {
  describe("signing out", () => signOutSpecs(suite))
  describe("a new password", () => resetSpecs(suite))
})
