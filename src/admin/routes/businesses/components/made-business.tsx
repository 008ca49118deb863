import { Button, Copy, FocusModal, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { MadeBusiness } from "../../../hooks/api/businesses"
import { LINK } from "../../../lib/link"

const NEXT = [
  "Its owner has an invitation in their mail: it is good for 14 days, and can be sent again under Members.",
  "The store shows the platform's whole catalogue. Take out what it does not sell under Catalogue.",
  "Its place serves every state. Narrow that down under Locations.",
  "Approved cases go to the platform's own pharmacy until it has another under Fulfilment.",
]

/** Where the new store is, and what happens next. */
export const MadeBusinessPanel = ({ made, close }: { made: MadeBusiness; close: () => void }) => (
  <>
    <FocusModal.Header />
    <FocusModal.Body className="overflow-y-auto">
      <div className="mx-auto flex w-full max-w-2xl flex-col items-start gap-y-5 p-6">
        <FocusModal.Title asChild>
          <Heading>{made.idempotent ? "This business was there already" : "The store is open"}</Heading>
        </FocusModal.Title>
        <div className="bg-ui-bg-subtle flex w-full items-center justify-between gap-3 rounded-lg border px-4 py-3">
          <a href={made.storefront_url} target="_blank" rel="noreferrer" className={`${LINK} break-all`}>
            {made.storefront_url}
          </a>
          <Copy content={made.storefront_url} />
        </div>
        <div>
          <Heading level="h2">What happens next</Heading>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {NEXT.map((text) => (
              <li key={text}>
                <Text size="small" className="text-ui-fg-subtle">
                  {text}
                </Text>
              </li>
            ))}
          </ul>
        </div>
        <div className="flex gap-2">
          <Button size="small" asChild>
            <Link to={`/businesses/${made.business.id}`} onClick={close}>
              Open its page
            </Link>
          </Button>
          <Button size="small" variant="secondary" onClick={close}>
            Back to the list
          </Button>
        </div>
      </div>
    </FocusModal.Body>
  </>
)
