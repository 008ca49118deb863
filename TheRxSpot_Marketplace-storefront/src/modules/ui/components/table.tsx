import type { ReactNode } from "react"
import { cx } from "../class-names"
import { Skeleton } from "./skeleton"

export type Column<Row> = {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  align?: "right"
  /** For screen readers only: the cells say enough to the eye. */
  title_hidden?: boolean
  /** Left out on narrow screens. */
  secondary?: boolean
}

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[] | "loading"
  rowKey: (row: Row) => string
  empty: ReactNode
}

/** Rows of one kind, with the shapes for 'loading' and 'nothing here'. The caption names it for screen readers. */
export function Table<Row>({ caption, columns, rows, rowKey, empty }: Props<Row>) {
  if (rows !== "loading" && rows.length === 0) return <>{empty}</>
  const cellClass = (column: Column<Row>) =>
    cx(
      "px-3 py-2.5",
      column.align === "right" ? "text-right tabular-nums" : "text-left",
      column.secondary && "max-sm:hidden",
    )

  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-raised">
      <table className="w-full text-base" aria-busy={rows === "loading" || undefined}>
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-line text-sm text-ink-soft">
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cx(cellClass(column), "font-semibold")}>
                {column.title_hidden ? <span className="sr-only">{column.title}</span> : column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows === "loading"
            ? [0, 1, 2, 3].map((row) => (
                <tr key={row}>
                  {columns.map((column) => (
                    <td key={column.key} className={cellClass(column)}>
                      <Skeleton className="h-5 w-3/4" />
                    </td>
                  ))}
                </tr>
              ))
            : rows.map((row) => (
                <tr key={rowKey(row)}>
                  {columns.map((column) => (
                    <td key={column.key} className={cellClass(column)}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  )
}
