import type { Metadata } from "next"
import { FullPageMessage } from "@/modules/ui/components/full-page-message"

export const metadata: Metadata = { title: "Page not found", robots: { index: false } }

/** Unknown and suspended hosts end here too, so it names no business and gives nothing away. */
export default function NotFound() {
  return (
    <FullPageMessage code="404" title="There is nothing at this address">
      <p>
        Check the spelling of the web address. If a link brought you here, the page may have moved or the
        store may be closed.
      </p>
    </FullPageMessage>
  )
}
