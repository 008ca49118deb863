/** An amount in a currency's smallest unit, as the reader's language writes it. */
export function minor(amount: number, currency: string): string {
  const format = new Intl.NumberFormat(undefined, { style: "currency", currency: currency.toUpperCase() })
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

/** Hundredths of a percent, in percent: 525 is `5.25 %`. */
export const percent = (rate_bp: number): string => `${(rate_bp / 100).toLocaleString()} %`

/** Percent as somebody typed it, in hundredths of a percent; null when it is no percentage. */
export function asBasisPoints(text: string): number | null {
  const value = /^\d{1,3}(\.\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text) * 100) : -1
  return value >= 0 && value <= 10_000 ? value : null
}
