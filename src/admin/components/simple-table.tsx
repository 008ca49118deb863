import { Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = {
  heads: string[]
  rows: { key: string; cells: ReactNode[] }[]
  empty: string
}

/** A short list that needs neither search nor pages; it scrolls sideways on a phone. */
export const SimpleTable = ({ heads, rows, empty }: Props) => {
  if (rows.length === 0) return <Text className="text-ui-fg-subtle px-6 py-8 text-center">{empty}</Text>
  return (
    <div
      className="overflow-x-auto"
      // Scrolls by keyboard, too.
      tabIndex={0}
      role="group"
      aria-label="Scrolls sideways"
    >
      <Table>
        <Table.Header>
          <Table.Row>
            {heads.map((head) => (
              <Table.HeaderCell key={head}>
                {head || <span className="sr-only">Actions</span>}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ key, cells }) => (
            <Table.Row key={key}>
              {cells.map((cell, index) => (
                <Table.Cell key={heads[index]} className="py-2">
                  {cell}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
