import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LockOpenSolid } from "@medusajs/icons"
import { Container, Heading, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { LoadError } from "../../components/load-error"
import { useGrants, type Grant } from "../../hooks/api/break-glass"
import { EarlierGrants } from "./components/earlier-grants"
import { RecordView } from "./components/record-view"
import { RequestForm } from "./components/request-form"

const BreakGlassPage = () => {
  const { data, error, refetch } = useGrants()
  const [shown, setShown] = useState<Grant | null>(null)
  if (error) return <LoadError error={error} retry={refetch} />
  const grants = data?.grants ?? []
  return (
    <>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>Emergency access</Heading>
        </div>
        <div className="px-6 py-4">
          <InlineTip label="Recorded" variant="warning">
            You see one patient's record for 30 minutes. The business's owner is told at once, with your
            reason, and every look is flagged in the audit log.
          </InlineTip>
        </div>
        <RequestForm onOpened={setShown} />
      </Container>
      {shown && <RecordView key={shown.id} grant={shown} onEnded={() => setShown(null)} />}
      <EarlierGrants grants={grants} onShow={setShown} />
    </>
  )
}

export const config = defineRouteConfig({ label: "Emergency access", icon: LockOpenSolid })
export const handle = { breadcrumb: () => "Emergency access" }
export default BreakGlassPage
