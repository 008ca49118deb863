/** `npm run docs:configure`: writes docs/configure.md. */
import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { variables } from "../../src/utils/env/variables"
import { renderConfigure } from "./render-configure"

const ROOT = path.resolve(__dirname, "../..")
const template = readFileSync(path.join(ROOT, ".env.template"), "utf8")
writeFileSync(path.join(ROOT, "docs/configure.md"), renderConfigure(variables, template))
