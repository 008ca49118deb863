import { Tabs } from "@/modules/ui/components/tabs"

const TABS = [
  { href: "/portal/earnings", label: "Earnings" },
  { href: "/portal/payouts", label: "Payouts" },
]

export const MoneyTabs = ({ current }: { current: string }) => (
  <Tabs label="Money" tabs={TABS} current={current} />
)
