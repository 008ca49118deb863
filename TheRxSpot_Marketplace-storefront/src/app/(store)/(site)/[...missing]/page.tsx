import type { Metadata } from "next"
import { notFound } from "next/navigation"

export const metadata: Metadata = { title: "Page not found" }

/** Every address without a page, so that the store's own 404 is shown rather than the platform's. */
export default function MissingPage() {
  notFound()
}
