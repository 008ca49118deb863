/** What a line of the log says beside its message. */
export type LogFields = Record<string, string | number | undefined>

const HIDDEN: [RegExp, string][] = [
  [/[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/g, "[e-mail]"],
  [/\bBearer\s+[\w.~+/=-]+/gi, "Bearer [token]"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "[token]"],
  [/\b([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s@/]+@/gi, "$1:[password]@"],
]

/** Takes out what no log may keep: addresses of people, tokens, passwords in URLs. */
export const redact = (text: string): string =>
  HIDDEN.reduce((left, [pattern, word]) => left.replace(pattern, word), text)

/** One line of JSON; what is not known is left out. */
export const logLine = (level: string, message: string, fields: LogFields, at = new Date()): string =>
  JSON.stringify({ level, timestamp: at.toISOString(), message: redact(message), ...fields })

/** Ids of other programs that fit into a log and a header as they are. */
const WELL_FORMED = /^[\w.:-]{8,64}$/

/** The id a trusted caller gave this request, or null. */
export const acceptedRequestId = (given: string | undefined): string | null =>
  given && WELL_FORMED.test(given) ? given : null
