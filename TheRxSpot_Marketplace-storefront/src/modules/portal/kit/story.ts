import type { ReactNode } from "react"

/** One component of the kit in its states, at `/portal/kit/<slug>` in development. */
export type Story = { slug: string; title: string; body: ReactNode }
