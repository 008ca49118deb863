import type { Coupon } from "@/lib/data/portal/coupons"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { Table, type Column } from "@/modules/ui/components/table"
import { endCouponAction } from "../actions/coupons"

export function CouponsTable({ coupons, business_id }: { coupons: readonly Coupon[]; business_id: string }) {
  const columns: Column<Coupon>[] = [
    {
      key: "code",
      title: "Code",
      cell: (coupon) => (
        <div>
          <p className="font-semibold wrap-anywhere">{coupon.code}</p>
          <p className="text-sm text-ink-soft">{gives(coupon)}</p>
        </div>
      ),
    },
    {
      key: "uses",
      title: "Used",
      align: "right",
      cell: ({ uses, total_limit }) => (total_limit ? `${uses} of ${total_limit}` : uses),
    },
    {
      key: "until",
      title: "Until",
      secondary: true,
      cell: ({ ends_at }) => (ends_at ? <DateTime at={ends_at} style="date" /> : "No end"),
    },
    {
      key: "status",
      title: "State",
      cell: ({ id, code, status }) =>
        status === "active" ? (
          <form
            action={endCouponAction.bind(null, business_id, id)}
            className="flex flex-wrap items-center gap-2"
          >
            <Badge signal="success">Active</Badge>
            <SubmitButton variant="quiet" size="sm">
              End<span className="sr-only"> {code}</span>
            </SubmitButton>
          </form>
        ) : (
          <Badge>Ended</Badge>
        ),
    },
  ]
  return (
    <Table
      caption="Coupons"
      columns={columns}
      rows={coupons}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="No coupons yet">Make one, and patients can type its code at checkout.</EmptyState>
      }
    />
  )
}

function gives({ kind, value }: Coupon): string {
  if (kind === "free_shipping") return "Free delivery"
  return kind === "percentage" ? `${value} % off` : `$${value.toFixed(2)} off`
}
