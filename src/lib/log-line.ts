import { redact } from "./redact"

export { redact }

/** What a line of the log says beside its message. */
export type LogFields = Record<string, string | number | undefined>

/** One line of JSON; what is not known is left out. */
export const logLine = (level: string, message: string, fields: LogFields, at = new Date()): string =>
  JSON.stringify({ level, timestamp: at.toISOString(), message: redact(message), ...hidden(fields) })

function hidden(fields: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? redact(value) : value]),
  )
}

/** Ids of other programs that fit into a log and a header as they are. */
const WELL_FORMED = /^[\w.:-]{8,64}$/

/** The id a trusted caller gave this request, or null. */
export const acceptedRequestId = (given: string | undefined): string | null =>
  given && WELL_FORMED.test(given) ? given : null
