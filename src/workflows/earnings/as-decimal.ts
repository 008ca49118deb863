import { BigNumber } from "@medusajs/framework/utils"

/** An amount of Medusa's, which is a number or an object that knows its decimal digits. */
export type Amount = number | string | { value?: string | number } | InstanceType<typeof BigNumber> | null

/** Its digits, never the binary fraction; nothing is zero. */
export function asDecimal(amount: Amount | undefined): string {
  if (amount === null || amount === undefined) return "0"
  if (typeof amount === "string") return amount
  if (typeof amount === "number") return new BigNumber(amount).bigNumber?.toFixed() ?? String(amount)
  if (amount instanceof BigNumber) return amount.bigNumber?.toFixed() ?? String(amount.numeric)
  return String(amount.value ?? 0)
}
