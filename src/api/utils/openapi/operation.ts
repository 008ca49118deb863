import { z } from "@medusajs/framework/zod"
import type { Checked } from "./checked-by"
import { errorsOf } from "./components"
import type { OwnRoute } from "./find-routes"
import { securityOf } from "./security"

/** As OpenAPI 3.1 takes it, which is JSON Schema as it is. */
function schemaOf(schema: z.ZodType) {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })
  delete json.$schema
  return json
}

const pathParameters = (pattern: string) =>
  [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))

function queryParameters(inputs: Checked[]) {
  return inputs
    .filter(({ place }) => place === "query")
    .map(({ schema }) => schemaOf(schema))
    .flatMap(({ properties = {}, required = [] }) =>
      Object.entries(properties).map(([name, schema]) => ({
        name,
        in: "query",
        required: required.includes(name),
        schema,
      })),
    )
}

const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description: "The same key sends the same thing: a repeated request answers as the first did.",
  schema: { type: "string", minLength: 8, maxLength: 128 },
}

/** One route as OpenAPI describes it. */
export function operationOf(route: OwnRoute, inputs: Checked[]) {
  const { method, pattern, source, summary } = route
  const body = inputs.find(({ place }) => place === "body")
  const security = securityOf(route)
  const parameters = [
    ...pathParameters(pattern),
    ...queryParameters(inputs),
    ...(/idempotencyKeyOf/.test(source) ? [IDEMPOTENCY_KEY] : []),
  ]
  const errors = errorsOf({
    secured: security.length > 0,
    has_input: inputs.length > 0,
    has_id: pattern.includes(":"),
    writes: method !== "GET",
    limited: /^\/(store|webhooks|auth)\//.test(pattern),
  })
  return {
    operationId: operationId(method, pattern),
    tags: [pattern.split("/")[1] ?? ""],
    summary: summary?.split(/(?<=\.)\s/)[0] ?? `${method} ${pattern}`,
    ...(summary ? { description: summary } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: contentOf(source, schemaOf(body.schema)) } } : {}),
    responses: { ...successOf(source), ...errors },
    security,
  }
}

/** An upload carries a file beside its fields; everything else is JSON. */
function contentOf(source: string, schema: ReturnType<typeof schemaOf>) {
  if (!/uploadDocument\)?\(/.test(source)) return { "application/json": { schema } }
  const file = { type: "string", contentMediaType: "application/octet-stream" }
  const properties = { ...schema.properties, file }
  const required = [...(schema.required ?? []), "file"]
  return { "multipart/form-data": { schema: { ...schema, properties, required } } }
}

/** What the handler itself says it answers; 200 where it does not say. */
function successOf(source: string) {
  const said = [...source.matchAll(/status\((?:[^()]*\?\s*)?(20\d)(?:\s*:\s*(20\d))?\)/g)].flatMap(
    ([, one, other]) => [one, other].filter((status) => status !== undefined),
  )
  const statuses = said.length > 0 ? said : ["200"]
  return Object.fromEntries(statuses.map((status) => [status, { description: "Done." }]))
}

const operationId = (method: string, pattern: string): string =>
  [method.toLowerCase(), ...pattern.split(/[/.]/).filter(Boolean)]
    .map((word) => word.replace(/^:/, "by-"))
    .join("-")
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
