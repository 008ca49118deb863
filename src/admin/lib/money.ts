/** An amount in a currency's main unit, as the reader's language writes it. */
export const money = (amount: number, currency_code: string): string =>
  new Intl.NumberFormat(undefined, { style: "currency", currency: currency_code.toUpperCase() }).format(
    amount,
  )
