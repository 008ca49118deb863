import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import SwaggerParser from "@apidevtools/swagger-parser"
import { z } from "@medusajs/framework/zod"
import middlewares from "../../../middlewares"
import { checkedBy } from "../checked-by"
import { openApiDocument } from "../document"
import { findRoutes } from "../find-routes"

/** The middlewares are only read here. Listening to every request lasts as long as the process, which other specs share. */
jest.mock("../../../../utils/every-request", () => ({ onEveryRequest: () => undefined }))

const API = path.resolve(__dirname, "../../..")

type Operation = {
  operationId: string
  parameters?: { name: string; in: string; required: boolean }[]
  requestBody?: { content: Record<string, { schema: { properties: Record<string, object> } }> }
  security: Record<string, string[]>[]
}

const document: ReturnType<typeof openApiDocument> = JSON.parse(
  JSON.stringify(openApiDocument(middlewares.routes ?? [], "1.2.3")),
)
const operations = new Map(
  Object.entries(document.paths).flatMap(([name, methods]) =>
    Object.entries(methods).map(([method, operation]) => [
      `${method.toUpperCase()} ${name}`,
      operation as Operation,
    ]),
  ),
)
const inputsOf = (name: string) => ({
  query: (operations.get(name)?.parameters ?? []).filter((one) => one.in === "query").map((one) => one.name),
  body: Object.values(operations.get(name)?.requestBody?.content ?? {}).flatMap(({ schema }) =>
    Object.keys(schema.properties),
  ),
})
const files = (pattern: RegExp) =>
  readdirSync(API, { recursive: true, encoding: "utf8" }).filter((file) => pattern.test(file))

describe("the API's description", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    expect(document.openapi).toBe("3.1.0")
    await expect(SwaggerParser.validate(structuredClone(document) as never)).resolves.toBeDefined()
  })

  it("has every handler of every route file, and nothing else", async () => {
    const registered = files(/(^|\/)route\.ts$/).flatMap((file) => {
      const handlers: Record<string, unknown> = jest.requireActual(path.join(API, file))
      const name = `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, "{$1}")
      return Object.keys(handlers)
        .filter((key) => /^[A-Z]+$/.test(key) && typeof handlers[key] === "function")
        .map((method) => `${method} ${name}`)
    })
    expect([...operations.keys()].sort()).toEqual(registered.sort())
  })

  it("has the schema of every validator that a middleware or a handler uses", () => {
    for (const { matcher, methods, middlewares: used } of middlewares.routes ?? []) {
      for (const { place, schema } of (used ?? []).flatMap((one) => checkedBy(one) ?? [])) {
        const name = `${methods?.[0] ?? "GET"} ${String(matcher).replace(/:(\w+)/g, "{$1}")}`
        const wanted = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
        expect([name, inputsOf(name)[place].sort()]).toEqual([name, wanted.sort()])
      }
    }
  })

  it("finds what a handler parses itself: its schemas are exports of a validators file", () => {
    const parsing = findRoutes(API).filter(({ source }) => /parseInput\(/.test(source))
    expect(parsing.length).toBeGreaterThan(5)
    const lost = parsing
      .map(({ method, pattern }) => `${method} ${pattern.replace(/:(\w+)/g, "{$1}")}`)
      .filter((name) => inputsOf(name).query.length + inputsOf(name).body.length === 0)
    expect(lost).toEqual([])
  })

  it("uses every schema of every validators file that a route or middleware names", () => {
    const all = JSON.stringify(document)
    const unseen = files(/(^|\/)validators\.ts$/).flatMap((file) => {
      const schemas: Record<string, unknown> = jest.requireActual(path.join(API, file))
      return Object.entries(schemas).flatMap(([name, schema]) => {
        if (!(schema instanceof z.ZodObject)) return []
        return Object.keys(schema.shape).every((field) => all.includes(`"${field}"`))
          ? []
          : [`${file}: ${name}`]
      })
    })
    expect(unseen).toEqual([])
  })

  it("says who may call, by what, and what errors look like", () => {
    expect(operations.get("GET /tenant/consultations")?.security).toEqual([{ member: [] }])
    expect(operations.get("POST /admin/hub/provision")?.security).toEqual([{ hub_signature: [] }])
    expect(operations.get("GET /health")?.security).toEqual([])
    const submit = operations.get("POST /store/consultations")
    expect(submit?.security).toEqual([{ publishable_key: [], customer: [] }])
    expect(submit?.parameters).toContainEqual(
      expect.objectContaining({ name: "Idempotency-Key", required: true }),
    )
    expect(document.components.schemas.Error.required).toEqual(["code", "message"])
  })

  it("says of an upload that it is a form with a file", () => {
    const { content = {} } = operations.get("POST /store/documents")?.requestBody ?? {}
    expect(Object.keys(content)).toEqual(["multipart/form-data"])
    expect(inputsOf("POST /store/documents").body.sort()).toEqual(["consultation_id", "file", "type"])
  })

  it("names each operation once, in words", () => {
    const ids = [...operations.values()].map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    const mute = findRoutes(API).filter(({ summary }) => !summary)
    expect(mute.map(({ method, pattern }) => `${method} ${pattern}`)).toEqual([])
  })
})

describe("finding routes", () => {
  it("reads the build's JavaScript as it reads the sources", () => {
    const api = mkdtempSync(path.join(tmpdir(), "rxspot-api-"))
    mkdirSync(path.join(api, "store/things/[id]"), { recursive: true })
    const built = `"use strict";
exports.GET = void 0;
exports.POST = POST;
/** One thing. More about it. */
const GET = async (req, res) => { (0, validate_1.parseInput)(validators_1.One, req.query); };
exports.GET = GET;
/**
 * Changes it.
 *
 * @throws never
 */
async function POST(req, res) { res.status(created ? 201 : 200).json({}); }`
    writeFileSync(path.join(api, "store/things/[id]/route.js"), built)
    const found = findRoutes(api).map(({ method, pattern, summary }) => ({ method, pattern, summary }))
    rmSync(api, { recursive: true })
    expect(found).toEqual([
      { method: "GET", pattern: "/store/things/:id", summary: "One thing. More about it." },
      { method: "POST", pattern: "/store/things/:id", summary: "Changes it." },
    ])
  })
})
