import { isIP } from "node:net"
import { corsList, normaliseHost } from "../../lib/hostnames"
import { parseEncryptionKey, parseOldKeys } from "../../lib/phi"
import type { Parsed, Parser } from "./parsers"

/** Turns a throwing library parser into one that answers; its message says what is accepted and shows no value. */
const attempt =
  <T>(read: (input: string) => T): Parser<T> =>
  (input): Parsed<T> => {
    try {
      return { ok: true, value: read(input) }
    } catch (error) {
      return { ok: false, accepted: error instanceof Error ? error.message : "another value" }
    }
  }

/** The deployment guide's example: whoever reads the guide has it. */
const PUBLISHED_KEY = "0123456789abcdef".repeat(4)

export const encryptionKey: Parser<Buffer> = (input) =>
  input.toLowerCase() === PUBLISHED_KEY
    ? { ok: false, accepted: "a key of your own, not the documentation's example (openssl rand -hex 32)" }
    : attempt(parseEncryptionKey)(input)

export const encryptionKeys: Parser<Buffer[]> = attempt(parseOldKeys)

/** Medusa's own format: exact strings and /regex/, comma-separated (CONTRACTS §1). */
export const corsOrigins: Parser<string> = attempt(corsList)

export const hostnames: Parser<string[]> = (input) => {
  const hosts = input.split(",").map((host) => normaliseHost(host.trim()))
  const known = hosts.filter((host) => host !== null)
  return known.length === hosts.length
    ? { ok: true, value: known }
    : { ok: false, accepted: "host names without scheme or path, separated by commas" }
}

export const hostname: Parser<string> = (input) => {
  const host = normaliseHost(input)
  return host && !isIP(host) && !input.includes(":")
    ? { ok: true, value: host }
    : { ok: false, accepted: "one host name without scheme, port or path" }
}

/** Addresses as `node:dns` takes them: `192.0.2.1`, `192.0.2.1:5353`, `[2001:db8::1]:5353`. */
export const addresses: Parser<string[]> = (input) => {
  const words = input.split(",").map((word) => word.trim())
  return words.every(isServer)
    ? { ok: true, value: words }
    : { ok: false, accepted: "IP addresses, each with or without :port, separated by commas" }
}

function isServer(word: string): boolean {
  if (isIP(word)) return true
  const [, address = "", port] = /^(\[[^\]]+\]|[^:]+)(?::(\d{1,5}))?$/.exec(word) ?? []
  return (
    isIP(address.replace(/^\[(.*)\]$/, "$1")) > 0 && Number(port ?? 53) > 0 && Number(port ?? 53) < 65_536
  )
}
