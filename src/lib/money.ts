/**
 * An amount in a currency's smallest unit (cents, yen), never a fraction. `bigint`, so that no sum of any size loses a
 * cent.
 */
export interface Money {
  readonly minor: bigint
  /** ISO 4217, lower case as in Medusa. */
  readonly currency: string
}

/** An amount or a currency that money cannot be made of; the message says what is accepted. */
export class MoneyError extends RangeError {}

/** @throws MoneyError for a fraction, a number too large to be exact, or no currency */
export function money(minor: bigint | number | string, currency: string): Money {
  const code = currency.toLowerCase()
  if (!/^[a-z]{3}$/.test(code)) throw new MoneyError("A currency is three letters, such as usd")
  return { minor: toBigInt(minor), currency: code }
}

function toBigInt(minor: bigint | number | string): bigint {
  if (typeof minor === "bigint") return minor
  if (typeof minor === "number" && Number.isSafeInteger(minor)) return BigInt(minor)
  if (typeof minor === "string" && /^-?\d{1,30}$/.test(minor)) return BigInt(minor)
  throw new MoneyError("An amount is a whole number of the currency's smallest unit, such as 1250 for $12.50")
}

/** @throws MoneyError when there are two currencies */
export function add(one: Money, other: Money): Money {
  if (one.currency !== other.currency)
    throw new MoneyError(`Amounts in ${one.currency} and ${other.currency} cannot be added`)
  return { minor: one.minor + other.minor, currency: one.currency }
}

/** How many decimals people write: 2 for dollars, 0 for yen, 3 for dinars (ISO 4217, as ICU knows it). */
export function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency: money(0, currency).currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

const DECIMAL = /^(-?)(\d{1,20})(?:\.(\d{1,30}))?$/

/**
 * What Medusa calls an amount (`149.99`, as a decimal, never as a binary fraction) in smallest units. More decimals than
 * the currency has, which taxes and discounts leave behind, are rounded half to even.
 *
 * @throws MoneyError for anything that is no plain decimal
 */
export function fromDecimal(text: string, currency: string): Money {
  const [, sign, whole = "", fraction = ""] = DECIMAL.exec(text) ?? []
  if (sign === undefined) throw new MoneyError("An amount is a decimal such as 149.99")
  const digits = BigInt(whole + fraction)
  const exact = divideHalfEven(digits * 10n ** BigInt(decimalsOf(currency)), 10n ** BigInt(fraction.length))
  return money(sign === "-" ? -exact : exact, currency)
}

/** As people and banks write it, without sign or separators for thousands: `149.99`. */
export function toDecimal({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency)
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, "0")
  const whole = digits.slice(0, digits.length - decimals)
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`
  return minor < 0n ? `-${text}` : text
}

/**
 * A division that rounds to the nearest, and exactly between two to the even one ("banker's rounding"), so that many
 * roundings favour nobody.
 */
export function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  if (divisor <= 0n) throw new MoneyError("A divisor is above zero")
  const negative = dividend < 0n
  const size = negative ? -dividend : dividend
  const quotient = size / divisor
  const twice = (size % divisor) * 2n
  const up = twice > divisor || (twice === divisor && quotient % 2n === 1n)
  const rounded = up ? quotient + 1n : quotient
  return negative ? -rounded : rounded
}

/** `rate_bp` hundredths of a percent of an amount, rounded half to even. */
export const shareOf = (minor: bigint, rate_bp: number): bigint =>
  divideHalfEven(minor * BigInt(rate_bp), 10_000n)

/**
 * Splits an amount by weights so that the parts sum to it exactly: each part is at most one unit from its exact share,
 * and what rounding leaves goes to the largest remainders, the first of equals first. Weights that are all zero put
 * everything into the first part.
 */
export function allocate(minor: bigint, weights: readonly bigint[]): bigint[] {
  if (minor < 0n || weights.some((weight) => weight < 0n))
    throw new MoneyError("Only amounts and weights of zero or more can be split")
  if (weights.length === 0) throw new MoneyError("An amount needs something to be split by")
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total === 0n) return weights.map((_, index) => (index === 0 ? minor : 0n))
  const parts = weights.map((weight) => (minor * weight) / total)
  const left = Number(minor - parts.reduce((sum, part) => sum + part, 0n))
  const remainder = (index: number): bigint => (minor * (weights[index] ?? 0n)) % total
  const order = [...weights.keys()].sort((one, other) => {
    const difference = remainder(other) - remainder(one)
    return difference === 0n ? one - other : difference > 0n ? 1 : -1
  })
  const favoured = new Set(order.slice(0, left))
  return parts.map((part, index) => (favoured.has(index) ? part + 1n : part))
}

/** For JSON, whose numbers are exact up to 2^53: ninety trillion dollars. @throws MoneyError beyond */
export function asNumber(minor: bigint): number {
  const value = Number(minor)
  if (!Number.isSafeInteger(value)) throw new MoneyError("This amount is too large to be written exactly")
  return value
}
