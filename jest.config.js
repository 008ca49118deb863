const { loadEnv } = require("@medusajs/utils")

loadEnv("test", process.cwd())

const specs = {
  unit: ["**/__tests__/**/*.unit.spec.ts"],
  integration: ["**/integration-tests/**/*.spec.ts"],
}

const integration = process.env.TEST_TYPE === "integration"

// Specs call as fast as they can, all from one address; integration-tests/process tests the limits on a real process.
if (integration) process.env.ENABLE_RATE_LIMITS ||= "false"

/** Medusa keeps state outside jest's module registry: a second boot in one process fails, so each spec gets its own. */
const ownProcessPerSpec = { maxWorkers: 2, workerIdleMemoryLimit: "1MB" }

module.exports = {
  ...(integration && ownProcessPerSpec),
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { decoratorMetadata: true },
          target: "es2022",
        },
      },
    ],
  },
  testEnvironment: "node",
  moduleFileExtensions: ["js", "ts", "tsx", "json"],
  modulePathIgnorePatterns: [
    "<rootDir>/.medusa/",
    "<rootDir>/.data/",
    "<rootDir>/TheRxSpot_Marketplace-storefront/",
  ],
  testMatch: specs[process.env.TEST_TYPE ?? "unit"],
  testTimeout: integration ? 300_000 : 30_000,
}
