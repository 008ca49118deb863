const code = { type: "string", pattern: "^[A-Z][A-Z0-9_]*$", description: "Stable; made for programs." }
const text = { type: "string" }

/** The shape of every error (CONTRACTS §6). */
export const ERROR_SCHEMA = {
  type: "object",
  required: ["code", "message"],
  properties: {
    code,
    message: { ...text, description: "A sentence for people: what is wrong and what is accepted." },
    issues: {
      type: "array",
      items: { type: "object", required: ["field", "message"], properties: { field: text, message: text } },
    },
  },
}

const error = (description: string, headers?: object) => ({
  description,
  ...(headers ? { headers } : {}),
  content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
})

export const ERROR_RESPONSES = {
  Invalid: error("Some input is not accepted; issues names each field."),
  Unauthorized: error("Nobody is signed in, or the signature or key is not right."),
  Forbidden: error("The role does not allow it."),
  NotFound: error(
    "It does not exist, or not for this caller: another business's things do not exist either.",
  ),
  Conflict: error("It contradicts what is there already."),
  RateLimited: error("Too many attempts.", {
    "Retry-After": { description: "Seconds until the next one may work.", schema: { type: "integer" } },
  }),
}

/** Which errors a route can give, by what it asks for. */
export function errorsOf(route: {
  secured: boolean
  has_input: boolean
  has_id: boolean
  writes: boolean
  limited: boolean
}) {
  const ref = (name: keyof typeof ERROR_RESPONSES) => ({ $ref: `#/components/responses/${name}` })
  return {
    ...(route.has_input ? { 400: ref("Invalid") } : {}),
    ...(route.secured ? { 401: ref("Unauthorized"), 403: ref("Forbidden") } : {}),
    ...(route.has_id || route.secured ? { 404: ref("NotFound") } : {}),
    ...(route.writes ? { 409: ref("Conflict") } : {}),
    ...(route.limited ? { 429: ref("RateLimited") } : {}),
  }
}
