import { useState } from "react"
import { TabPart } from "../../../../components/tab-part"
import type { SecretKind, TabProps } from "../../../../hooks/api/businesses"
import { SecretOnce } from "./secret-once"
import { SecretRow } from "./secret-row"

const KINDS: { kind: SecretKind; title: string; about: string }[] = [
  {
    kind: "fulfillment",
    title: "Deliveries",
    about: "Signs what we post to the partner. None: the platform's own secret.",
  },
  {
    kind: "partner_status",
    title: "Callbacks",
    about: "Proves what the partner reports back. None: the platform's own secret.",
  },
]

/** Webhook secrets: made here, shown once, and never read back by anybody. */
export const Secrets = ({ business }: TabProps) => {
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <TabPart
      title="Secrets"
      hint="A new secret is shown once. The one before keeps counting until you end it, so that the partner can change over."
    >
      <div className="divide-y border-t">
        {KINDS.map((each) => (
          <SecretRow key={each.kind} business={business} {...each} onSecret={setSecret} />
        ))}
      </div>
      <SecretOnce secret={secret} close={() => setSecret(null)} />
    </TabPart>
  )
}
