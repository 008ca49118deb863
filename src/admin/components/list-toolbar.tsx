import { DataTable, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A list's title with its search and filters; beneath each other on a phone. */
export const ListToolbar = ({ title, children }: { title: string; children: ReactNode }) => (
  <DataTable.Toolbar className="flex flex-col items-start justify-between gap-2 md:flex-row md:items-center">
    <Heading>{title}</Heading>
    <div className="flex w-full flex-col gap-2 sm:flex-row sm:flex-wrap md:w-auto md:justify-end">
      {children}
    </div>
  </DataTable.Toolbar>
)
