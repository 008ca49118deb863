import { readFileSync } from "node:fs"
import path from "node:path"
import Ajv from "ajv"
import { parse } from "yaml"

const ROOT = path.resolve(__dirname, "../..")
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8")

/** The Compose Specification's own JSON schema, as the Compose linter ships it (docs/decisions/032). */
const schema = JSON.parse(read("node_modules/dclint/schemas/compose.schema.json"))
// It names its dialect by an address that Ajv does not know; the dialect itself, draft 7, is Ajv's own.
const options = { strict: false, allErrors: true, validateFormats: false, validateSchema: false }
const validate = new Ajv(options).compile(schema)

const problems = (file: unknown) => {
  validate(file)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

describe("the Compose Specification's schema", () => {
  it.each(["docker-compose.yml", "docker-compose.scale.yml"])("admits %s", (file) => {
    expect(problems(parse(read(file), { merge: true }))).toEqual([])
  })

  it("would refuse a misspelt key, a wrong type and an unknown condition", () => {
    const depends_on = { db: { condition: "service_healty" } }
    expect(problems({ services: { app: { imagee: "a" } } })).not.toEqual([])
    expect(problems({ services: { app: { image: 5 } } })).not.toEqual([])
    expect(problems({ services: { app: { image: "a", depends_on } } })).not.toEqual([])
  })
})
