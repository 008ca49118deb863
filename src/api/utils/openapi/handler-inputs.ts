import { createRequire } from "node:module"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import type { Checked } from "./checked-by"
import type { OwnRoute } from "./find-routes"

const load = createRequire(__filename)

/** `parseInput(Schema, req.query)`, or an upload's `fields`, in TypeScript or as the build writes it. */
const PARSED = /parseInput\)?\(\s*(?:(\w+)\.)?(\w+),\s*(?:(?:req|request)\.(query|body)|fields\b)/g

/**
 * The schemas a handler checks its input with itself. They are imported from a `validators` file, so that whoever reads
 * the description reads what is enforced.
 */
export function inputsOfHandler(route: OwnRoute): Checked[] {
  const text = readFileSync(route.file, "utf8")
  const own = [...route.source.matchAll(PARSED)].flatMap(([, module, name = "", place]) => {
    const origin = module ? requiredAs(module, text) : importedFrom(name, text)
    const schema = origin ? exportsOf(path.join(path.dirname(route.file), origin))[name] : undefined
    return described(schema, place === "query" ? "query" : "body")
  })
  return own.length > 0 || route.method === "GET" ? own : besides(path.dirname(route.file))
}

/** In the build: `const validators_1 = require("./validators")`. */
const requiredAs = (variable: string, text: string): string | undefined =>
  new RegExp(`\\b${variable} = require\\("([^"]+)"\\)`).exec(text)?.[1]

const importedFrom = (name: string, text: string): string | undefined =>
  [...text.matchAll(/import \{([^}]*)\} from "([^"]+)"/g)].find(([, names = ""]) =>
    names.split(",").some((one) => one.trim() === name),
  )?.[2]

/** What a handler hands to a file beside it, as the signed routes do. */
function besides(folder: string): Checked[] {
  if (!["ts", "js"].some((kind) => existsSync(path.join(folder, `validators.${kind}`)))) return []
  const texts = readdirSync(folder)
    .filter((name) => /\.(ts|js)$/.test(name) && !/^(route|validators|middlewares)\.|\.d\.ts$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
  return Object.entries(exportsOf(path.join(folder, "validators")))
    .filter(([name]) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
    .flatMap(([, schema]) => described(schema, "body"))
}

const exportsOf = (file: string): Record<string, unknown> => load(file)

const described = (schema: unknown, place: Checked["place"]): Checked[] =>
  schema instanceof z.ZodType ? [{ place, schema }] : []
