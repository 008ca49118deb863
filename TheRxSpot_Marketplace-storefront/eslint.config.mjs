import nextVitals from "eslint-config-next/core-web-vitals"
import nextTypescript from "eslint-config-next/typescript"

const envIsReadInOnePlace = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Read configuration from src/lib/env.ts.",
}

const config = [
  { ignores: [".next/**", "node_modules/**", "next-env.d.ts"] },
  ...nextVitals,
  ...nextTypescript,
  {
    rules: {
      "no-restricted-syntax": ["error", envIsReadInOnePlace],
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/lib/data/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "@/lib/data/backend", message: "Only src/lib/data/* may call the backend." }] },
      ],
    },
  },
  { files: ["src/lib/env.ts", "next.config.ts"], rules: { "no-restricted-syntax": "off" } },
]

export default config
