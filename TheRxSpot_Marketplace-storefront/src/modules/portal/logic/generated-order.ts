const ADDRESS = ["first_name", "last_name", "address_1", "address_2", "city", "province", "postal_code"]
const PAYMENT = ["method", "reference", "paid_on"]

export const ORDER_FIELDS = [...ADDRESS, ...PAYMENT, "quantity"]

/** How money comes that is not paid here. */
export const PAYMENT_METHODS: Readonly<Record<string, string>> = {
  bank_transfer: "Bank transfer",
  card_terminal: "Card terminal",
  check: "Check",
  cash: "Cash",
  insurance: "Insurance",
  other: "Something else",
}

const OPTIONAL = ["address_2", "reference"]

/** A form's fields as the backend wants them; what may be left out and is empty is left out. */
export function asGeneratedOrder(values: Readonly<Record<string, string>>) {
  const pick = (names: readonly string[]) =>
    Object.fromEntries(
      names
        .map((name) => [name, (values[name] ?? "").trim()])
        .filter(([name, text]) => text !== "" || !OPTIONAL.includes(name ?? "")),
    )
  return { quantity: Number(values.quantity ?? 1), ship_to: pick(ADDRESS), payment: pick(PAYMENT) }
}

/** Why nothing can be ordered under an approval now. */
export const OFFER_REFUSALS: Readonly<Record<string, string>> = {
  APPROVAL_ENDED: "The approval has ended. The patient can ask for a new one in the store.",
  APPROVAL_USED_UP: "Every order this approval permits has been placed.",
}
