import { inspect } from "node:util"

/** Under these names stands what no log may keep. A test holds the list against every sealed column there is. */
const SENSITIVE = [
  ...[
    "first_name",
    "last_name",
    "full_name",
    "email",
    "email_address",
    "owner_email",
    "phone",
    "phone_number",
  ],
  ...["date_of_birth", "birth_date", "dob", "sex", "gender", "ssn", "address_1", "address_2", "postal_code"],
  ...[
    "rejection_reason",
    "response",
    "answer",
    "answers",
    "item",
    "external_id",
    "message_to_patient",
    "message",
  ],
  ...[
    "tracking_number",
    "carrier",
    "reported_status",
    "response_excerpt",
    "body",
    "file_name",
    "sha256",
    "data_key",
  ],
  ...["note", "reason", "refusal_reason", "sealed_secrets", "bank_details"],
  ...["password", "token", "secret", "authorization", "cookie", "set-cookie", "api_key", "signature"],
]

/** Words of everyday sentences: only a quoted value after them is surely a value. */
const EVERYDAY = new Set([
  ...[
    "message",
    "reason",
    "note",
    "body",
    "item",
    "answer",
    "response",
    "address",
    "carrier",
    "sex",
    "token",
  ],
  ...["secret", "signature", "cookie", "authorization"],
])

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "")
const names = new Set(SENSITIVE.map(plain))

/** Whether a log must not keep what stands under this name, in whatever spelling: `firstName`, `first-name`. */
export const isSensitive = (name: string): boolean => names.has(plain(name))

const HIDDEN = "[hidden]"

/** The names as they may be spelled in running text. */
const spelled = (list: string[]): string => list.map((name) => name.replace(/[_-]/g, "[ _-]?")).join("|")
const QUOTED = new RegExp(
  `((?:["'\\\\]*)\\b(?:${spelled(SENSITIVE)})\\b["'\\\\]*\\s*(?:[:=]|=>)\\s*)(\\\\?"(?:[^"\\\\]|\\\\[^"])*\\\\?"|'(?:[^'\\\\]|\\\\.)*')`,
  "gi",
)
const BARE = new RegExp(
  `(\\b(?:${spelled(SENSITIVE.filter((name) => !EVERYDAY.has(name)))})\\b["']?\\s*[:=]\\s*)(?!["'[{\\s]|Bearer)([^,;&}\\])\\n]+)`,
  "gi",
)

const PATTERNS: [RegExp, string][] = [
  [/[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/g, "[e-mail]"],
  [/\bBearer\s+[\w.~+/=-]+/gi, "Bearer [token]"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "[token]"],
  [/\b([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s@/]+@/gi, "$1:[password]@"],
  [/\bv1\.[0-9a-f]{8}\.[\w-]+\.[\w-]+\.[\w-]*/g, "[sealed]"],
  // What PostgreSQL quotes of a row: `Key (email)=(…) already exists`, `Failing row contains (…)`.
  [/(Key \([^)]*\))=\((?!\[)[^\n]*?\)(?= |$)/g, "$1=([hidden])"],
  [/(Failing row contains) \([^\n]*\)/g, "$1 ([hidden])"],
  [/\b\d{3}-\d{2}-\d{4}\b/g, "[number]"],
  [/(?<![\w.:-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}\b/g, "[phone]"],
  [/(?<![\w.])\+\d{10,15}\b/g, "[phone]"],
  // A day that stands alone; a moment of the clock stays.
  [/\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b(?![T ]\d\d:)/g, "[date]"],
]

const STATEMENT = /\b(?:insert\s+into|update\s+"?\w+"?\s+set|delete\s+from|select\b[^]*?\bfrom)\b/i
const LITERAL = /'(?:[^']|'')*'/g

/** Takes out what no log may keep: people's addresses, numbers, answers, tokens; the values of a quoted statement. */
export function redact(given: unknown): string {
  const text =
    typeof given === "string" ? given : inspect(withoutSensitive(given), { depth: 8, breakLength: 200 })
  const bare = STATEMENT.test(text) ? text.replace(LITERAL, "'[value]'") : text
  const patterned = PATTERNS.reduce((left, [pattern, word]) => left.replace(pattern, word), bare)
  return patterned.replace(QUOTED, `$1"${HIDDEN}"`).replace(BARE, `$1${HIDDEN}`)
}

/** A copy in which nothing stands under a sensitive name, at whatever depth. Errors keep their name, words and frames. */
export function withoutSensitive(given: unknown, seen = new WeakSet<object>()): unknown {
  if (typeof given === "string") return redact(given)
  if (typeof given !== "object" || given === null || given instanceof Date) return given
  if (seen.has(given)) return "[again]"
  seen.add(given)
  if (Array.isArray(given)) return given.map((one) => withoutSensitive(one, seen))
  if (given instanceof Map) return withoutSensitive(Object.fromEntries(given), seen)
  if (given instanceof Set) return withoutSensitive([...given], seen)
  const own = Object.entries(given).map(([name, value]) => [
    name,
    isSensitive(name) ? HIDDEN : withoutSensitive(value, seen),
  ])
  if (!(given instanceof Error)) return Object.fromEntries(own)
  const frames = (given.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "))
  const cause = given.cause === undefined ? {} : { cause: withoutSensitive(given.cause, seen) }
  return { error: given.name, says: redact(given.message), frames, ...cause, ...Object.fromEntries(own) }
}
