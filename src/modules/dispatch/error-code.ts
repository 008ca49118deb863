const CODES: Record<string, string> = {
  PRIVATE_ADDRESS: "PRIVATE_ADDRESS",
  ENOTFOUND: "DNS_FAILED",
  EAI_AGAIN: "DNS_FAILED",
  ECONNREFUSED: "CONNECTION_REFUSED",
  EHOSTUNREACH: "CONNECTION_REFUSED",
  ENETUNREACH: "CONNECTION_REFUSED",
  UND_ERR_CONNECT_TIMEOUT: "TIMEOUT",
  UND_ERR_HEADERS_TIMEOUT: "TIMEOUT",
  UND_ERR_BODY_TIMEOUT: "TIMEOUT",
  UND_ERR_SOCKET: "CONNECTION_CLOSED",
  ECONNRESET: "CONNECTION_CLOSED",
  EPIPE: "CONNECTION_CLOSED",
}

/**
 * What went wrong on the way, as a code that is stored and shown; messages may quote what was sent. Errors are
 * known by their shape, since those of the system and of timers need not be instances of our `Error`.
 */
export function errorCode(error: unknown): string {
  const name = textOf(error, "name")
  if (name === "TimeoutError") return "TIMEOUT"
  if (name === "AbortError") return "INTERRUPTED"
  const code = textOf(error, "code")
  const known = CODES[code]
  if (known) return known
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) return "TLS_FAILED"
  if (code.startsWith("HPE_")) return "BAD_RESPONSE"
  // Several addresses were tried, or one error wraps another: the first inside says it.
  const inner = error instanceof AggregateError ? error.errors[0] : propertyOf(error, "cause")
  return inner ? errorCode(inner) : "SEND_FAILED"
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined
}

function textOf(value: unknown, key: string): string {
  const property = propertyOf(value, key)
  return typeof property === "string" ? property : ""
}
