export type BlindIndexKind = "email" | "phone" | "exact"

/** The form in which two spellings of one e-mail address are equal. */
export function normaliseEmail(value: string): string {
  return value.normalize("NFC").trim().toLowerCase().normalize("NFC")
}

/**
 * A phone number as `+<country><number>`. Ten digits are read as North American,
 * because that is where our patients are; an extension is not part of the number.
 */
export function normalisePhone(value: string): string {
  const main = value
    .normalize("NFKC")
    .trim()
    .replace(/(?:ext\.?|x|#)\s*\d+\s*$/i, "")
  const international = /^(?:\+|00)/.test(main)
  const digits = main.replace(/\D/g, "").replace(/^00/, "")
  return !international && digits.length === 10 ? `+1${digits}` : `+${digits}`
}

const normalisers: Record<BlindIndexKind, (value: string) => string> = {
  email: normaliseEmail,
  phone: normalisePhone,
  exact: (value) => value.normalize("NFC").trim(),
}

/** Normalises by kind; without one, by what the column's name says it holds. */
export function normaliseFor(column: string, value: string, kind?: BlindIndexKind): string {
  return normalisers[kind ?? kindOf(column)](value)
}

function kindOf(column: string): BlindIndexKind {
  if (/(^|_)email(_|$)/.test(column)) {
    return "email"
  }
  return /(^|_)phone(_|$)/.test(column) ? "phone" : "exact"
}
