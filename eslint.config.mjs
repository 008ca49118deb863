import medusa from "@medusajs/eslint-plugin"
import prettier from "eslint-config-prettier"
import tseslint from "typescript-eslint"
import { restrictions } from "./eslint/restrictions.mjs"

const TESTS = ["**/__tests__/**", "**/integration-tests/**", "**/*.spec.*"]

/** Every rule named in Medusa's set that begins with `prefix`, off. */
const switchedOff = (prefix) =>
  Object.fromEntries(
    medusa.configs.recommended
      .flatMap(({ rules = {} }) => Object.keys(rules))
      .filter((name) => name.startsWith(prefix))
      .map((name) => [name, "off"]),
  )

export default tseslint.config(
  {
    ignores: [
      "jest.config.js",
      ".medusa/**",
      ".data/**",
      "node_modules/**",
      "TheRxSpot_Marketplace-storefront/**",
      "**/*.cjs",
    ],
  },
  ...tseslint.configs.recommended,
  ...medusa.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "@medusajs/no-service-mutations-in-api-route": "error",
      "@medusajs/use-medusa-error-not-generic-error": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    // `scoped(business_id)` answers an accessor, not a promise, and our one transaction per call opens in `inScope`.
    files: ["src/modules/**"],
    rules: {
      "@medusajs/service-methods-must-be-async": "off",
      "@medusajs/use-inject-manager-on-public-methods": "off",
    },
  },
  {
    // Framework-free: these know nothing of Medusa, so neither of its errors nor of its copy of zod.
    files: [
      "src/lib/**",
      "src/seed-data/**",
      "src/phi/**",
      "src/utils/pg-listener.ts",
      "src/utils/env-validator.ts",
      "scripts/**",
      "bench/**",
      "e2e/**",
    ],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off", "@medusajs/zod-import-source": "off" },
  },
  ...restrictions,
  // Medusa's set leaves tests out; they are code, read under everybody's rules though not under those for Medusa's folders.
  { ignores: TESTS.map((pattern) => `!${pattern}`) },
  { files: TESTS, rules: switchedOff("@medusajs/") },
  prettier,
)
