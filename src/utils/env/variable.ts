import type { Parser } from "./parsers"

/** What one environment variable means; `T` is what our code gets to see. */
export type Variable<T> = {
  parse: Parser<T>
  about: string
  /** Never shown: neither in errors nor in documentation. */
  secret: boolean
  /** Without it a production process does not start. */
  required: boolean
  /** Used when the variable is absent or empty. */
  fallback?: T
  /** Replaces `fallback` outside production. */
  development?: T
  /** How many random bytes to generate outside production, once, into `.data/secrets.json`; 0 generates none. */
  generated: number
  /** The sentence logged at a production start without it. */
  warning?: string
}

type Traits<T> = Partial<Omit<Variable<T>, "parse" | "about">>

const variable = <T>(parse: Parser<T>, about: string, traits: Traits<T>): Variable<T> => ({
  parse,
  about,
  secret: false,
  required: false,
  generated: 0,
  ...traits,
})

/** May be absent; then it is `undefined`. */
export const optional = <T>(parse: Parser<T>, about: string, traits: Traits<T> = {}) =>
  variable<T | undefined>(parse, about, traits)

/** Always has a value. */
export const defaulted = <T>(
  parse: Parser<T>,
  fallback: NoInfer<T>,
  about: string,
  traits: Traits<NoInfer<T>> = {},
) => variable<T>(parse, about, { fallback, ...traits })

/** Must be given in production; elsewhere `development` or a generated value stands in. */
export const required = <T>(parse: Parser<T>, about: string, traits: Traits<T>) =>
  variable<T>(parse, about, { required: true, ...traits })
