import { normaliseHost } from "./normalise-host"
import { RESERVED_HANDLES } from "./reserved-handles"

export type HandleVerdict =
  | { ok: true; handle: string }
  | { ok: false; reason: "length" | "characters" | "hyphens" | "reserved"; message: string }

/**
 * Whether a handle belongs to the platform: a reserved word, or the first label of
 * one of its hostnames (`api` for `api.therxspot.com`).
 */
export function isReservedHandle(handle: string, platformHostnames: readonly string[]): boolean {
  return RESERVED_HANDLES.has(handle) || platformHostnames.some((host) => firstLabel(host) === handle)
}

function firstLabel(hostname: string): string | undefined {
  return normaliseHost(hostname)?.split(".")[0]
}

/** Checks a business's handle as the Hub's contract states it; messages are written for its caller. */
export function validateHandle(handle: string, platformHostnames: readonly string[]): HandleVerdict {
  if (handle.length < 3 || handle.length > 63) {
    return { ok: false, reason: "length", message: "must have 3 to 63 characters" }
  }
  if (!/^[a-z0-9-]+$/.test(handle)) {
    return { ok: false, reason: "characters", message: "may hold only a-z, 0-9 and hyphens" }
  }
  // Names that start with xn-- are encoded international names, and most others are refused by browsers.
  if (/^-|-$|^xn--/.test(handle)) {
    return {
      ok: false,
      reason: "hyphens",
      message: "must not start or end with a hyphen, nor start with xn--",
    }
  }
  if (isReservedHandle(handle, platformHostnames)) {
    return { ok: false, reason: "reserved", message: "is reserved: choose another handle" }
  }
  return { ok: true, handle }
}

/** The hostname a business gets from the platform. Throws when handle and base make no valid host. */
export function platformDomain(handle: string, base: string): string {
  const domain = normaliseHost(`${handle}.${base}`)
  if (!domain || !normaliseHost(base) || handle.includes(".")) {
    throw new Error("The handle and the platform's base domain do not make a valid hostname")
  }
  return domain
}
