import "./support/keys"
import { demoSuite } from "../../helpers/demo-suite"
import { columnSpecs } from "./support/column-specs"
import { keySpecs } from "./support/key-specs"
import { rotationSpecs } from "./support/rotation-specs"
import { sealingSpecs } from "./support/sealing-specs"

demoSuite("phi", (suite) => {
  describe("columns", () => columnSpecs(suite))
  describe("sealing", () => sealingSpecs(suite))
  describe("keys", () => keySpecs(suite))
  describe("rotation", () => rotationSpecs(suite))
})
