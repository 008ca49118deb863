import { formatMoney } from "@/lib/format-money"

type Props = {
  amount: number
  currency: string
  /** Always with cents: amounts above one another line up. */
  cents?: boolean
  className?: string
}

/** An amount in major units (Medusa 2 stores 49.5 as 49.5), in tabular figures. */
export function Money({ amount, currency, cents, className }: Props) {
  return <span className={`tabular-nums ${className ?? ""}`}>{formatMoney(amount, currency, cents)}</span>
}
