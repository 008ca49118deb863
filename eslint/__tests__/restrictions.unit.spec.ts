import { execFileSync } from "node:child_process"
import path from "node:path"

const ESLINT = path.resolve("node_modules/eslint/bin/eslint.js")

/** The house rules a piece of code breaks, were it at that place. */
function broken(file: string, code: string): string[] {
  const args = [ESLINT, "--stdin", "--stdin-filename", file, "--format", "json"]
  let printed: string
  try {
    printed = execFileSync(process.execPath, args, { input: code, encoding: "utf8" })
  } catch (error) {
    printed = (error as { stdout: string }).stdout
  }
  const [{ messages }]: { messages: { ruleId: string }[] }[] = JSON.parse(printed)
  return messages.map(({ ruleId }) => ruleId).filter((rule) => rule.startsWith("no-restricted"))
}

jest.setTimeout(60_000)

const SYNTAX = "no-restricted-syntax"
const UNSCOPED = "export const f = (s: { systemFind(): void }) => s.systemFind()\n"
const GENERATED = "export const f = (s: { listPatients(): void }) => s.listPatients()\n"
const GRAPH =
  'export const f = (q: { graph(x: object): void }) => q.graph({ entity: "patient", fields: ["id"] })\n'
const ENV = "export const secret = process.env.JWT_SECRET\n"

it.each([
  ["unscoped access in a route", "src/api/store/x/route.ts", UNSCOPED, [SYNTAX]],
  ["unscoped access by an operator's route", "src/api/admin/x/route.ts", UNSCOPED, []],
  ["a generated method in a step", "src/workflows/consultation/steps/x.ts", GENERATED, [SYNTAX]],
  ["a generated method in its own module", "src/modules/consultation/x.ts", GENERATED, []],
  ["a query over our own tables", "src/api/store/x/route.ts", GRAPH, [SYNTAX]],
  ["the environment read anywhere", "src/modules/dispatch/x.ts", ENV, [SYNTAX]],
  ["the environment read by the validator", "src/utils/env-validator.ts", ENV, []],
  [
    "one module importing another",
    "src/modules/dispatch/x.ts",
    'export { BUSINESS_MODULE } from "../business/index"\n',
    ["no-restricted-imports"],
  ],
])("the house rules: %s", (_what, file, code, rules) => {
  expect(broken(file, code)).toEqual(rules)
})
