"use client"

import { useActionState } from "react"
import type { StaffOrder } from "@/lib/data/portal/order-schema"
import { Badge } from "@/modules/ui/components/badge"
import { Button } from "@/modules/ui/components/button"
import { DateTime } from "@/modules/ui/components/date-time"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { TextLink } from "@/modules/ui/components/link"
import { Money } from "@/modules/ui/components/money"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { Table, type Column } from "@/modules/ui/components/table"
import { fulfilOrdersAction } from "../actions/orders"
import { EMPTY_FORM } from "../logic/form-state"
import { orderStateWord } from "../logic/order-words"

type Props = { orders: readonly StaffOrder[]; business_id: string; may_move: boolean }

/** A page of orders; the ticked ones go to the pharmacy, or onto paper, together. */
export function OrdersTable({ orders, business_id, may_move }: Props) {
  const [state, action] = useActionState(fulfilOrdersAction.bind(null, business_id), EMPTY_FORM)
  return (
    <form action={action} className="flex flex-col gap-3">
      <Table
        caption="Orders"
        columns={may_move ? [TICK, ...COLUMNS] : COLUMNS}
        rows={orders}
        rowKey={({ id }) => id}
        empty={
          <EmptyState icon="truck" title="No orders here">
            Orders show here when patients place them, or when you make one of an approved case.
          </EmptyState>
        }
      />
      {may_move && orders.length > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton size="sm">Give ticked to the pharmacy</SubmitButton>
          <Button
            variant="secondary"
            size="sm"
            type="submit"
            formAction="/portal/data/orders/packing-slips"
            formMethod="get"
            formTarget="_blank"
          >
            Packing slips (PDF)
          </Button>
          <p
            role="status"
            className={`text-sm font-semibold ${state.message ? "text-danger" : "text-success"}`}
          >
            {state.message ?? state.done}
          </p>
        </div>
      )}
    </form>
  )
}

const TICK: Column<StaffOrder> = {
  key: "tick",
  title: "Tick",
  title_hidden: true,
  cell: ({ id, number }) => (
    <input
      type="checkbox"
      name="id"
      value={id}
      aria-label={`Tick ${number}`}
      className="size-5 accent-brand"
    />
  ),
}

const COLUMNS: Column<StaffOrder>[] = [
  {
    key: "number",
    title: "Order",
    cell: ({ id, number, placed_at }) => (
      <div>
        <TextLink href={`/portal/orders/${id}`} className="font-semibold tabular-nums whitespace-nowrap">
          {number}
        </TextLink>
        <p className="text-sm text-ink-soft">
          <DateTime at={placed_at} />
        </p>
      </div>
    ),
  },
  {
    key: "items",
    title: "What",
    secondary: true,
    cell: ({ items }) =>
      items.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title)).join(", "),
  },
  {
    key: "state",
    title: "State",
    cell: ({ state }) => <Badge signal={orderStateWord(state).signal}>{orderStateWord(state).text}</Badge>,
  },
  {
    key: "total",
    title: "Total",
    align: "right",
    secondary: true,
    cell: ({ total, currency_code }) => <Money amount={total} currency={currency_code} cents />,
  },
]
