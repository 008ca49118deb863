import { formatMoney } from "@/lib/format-money"

type Props = { amount: number; currency: string; className?: string }

/** An amount in major units (Medusa 2 stores 49.5 as 49.5), in tabular figures. */
export function Money({ amount, currency, className }: Props) {
  return <span className={`tabular-nums ${className ?? ""}`}>{formatMoney(amount, currency)}</span>
}
