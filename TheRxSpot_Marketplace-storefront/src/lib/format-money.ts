/**
 * Whole amounts lose their cents ('$99'), others keep both ('$99.50'). Amount in major units, ISO 4217 code in any case.
 * @param cents keeps them everywhere, as a column or a bill needs
 */
export function formatMoney(amount: number, currency: string, cents = false): string {
  const digits = !cents && Number.isInteger(amount) ? 0 : 2
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount)
}
