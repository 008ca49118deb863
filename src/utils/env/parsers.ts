/** The outcome of reading one variable: a value, or a sentence saying what would have been accepted. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; accepted: string }

export type Parser<T> = (text: string) => Parsed<T>

const ok = <T>(value: T): Parsed<T> => ({ ok: true, value })
const no = <T>(accepted: string): Parsed<T> => ({ ok: false, accepted })

export const text: Parser<string> = (input) => ok(input)

export const flag: Parser<boolean> = (input) => {
  const word = input.toLowerCase()
  if (["true", "1", "yes", "on"].includes(word)) return ok(true)
  if (["false", "0", "no", "off"].includes(word)) return ok(false)
  return no("true or false")
}

export const oneOf =
  <T extends string>(...words: T[]): Parser<T> =>
  (input) => {
    const found = words.find((word) => word === input.toLowerCase())
    return found ? ok(found) : no(`one of ${words.join(", ")}`)
  }

/** A whole number within [min, max]; `unit` is only for the message. */
export const integer =
  (min: number, max: number, unit = ""): Parser<number> =>
  (input) => {
    const value = Number(input)
    const fits = /^\d+$/.test(input) && value >= min && value <= max
    return fits ? ok(value) : no(`a whole number from ${min} to ${max}${unit ? ` ${unit}` : ""}`)
  }

/** An absolute URL with one of the given schemes (`http`, `postgres` …). */
export const url =
  (...schemes: string[]): Parser<string> =>
  (input) => {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\/./i.exec(input)?.[1]?.toLowerCase()
    const valid = URL.canParse(input) && scheme !== undefined && schemes.includes(scheme)
    return valid ? ok(input) : no(`a URL starting with ${schemes.map((s) => `${s}://`).join(" or ")}`)
  }

export const email: Parser<string> = (input) =>
  /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(input) ? ok(input) : no("one e-mail address")

/** Words that only ever come out of a template; a secret made of them protects nothing. */
const PLACEHOLDER = /your_super_secret|replace_me|change_?me|supersecret|placeholder|example_secret/i

/** A secret of at least `min` characters that is neither a template's words nor one repeated character. */
export const secret =
  (min: number): Parser<string> =>
  (input) => {
    const weak = PLACEHOLDER.test(input) || new Set(input).size < Math.min(8, min)
    if (weak)
      return no("a random secret of your own, not a placeholder (generate with: openssl rand -hex 64)")
    return input.length >= min ? ok(input) : no(`at least ${min} characters (openssl rand -hex 64)`)
  }

/** Comma-separated words, trimmed, without empties. */
export const list: Parser<string[]> = (input) =>
  ok(
    input
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean),
  )
