import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Alert, Button, Copy, Text } from "@medusajs/ui"
import { useState } from "react"
import { TextField } from "../components/text-field"
import {
  useBeginSecondStep,
  useConfirmSecondStep,
  useLacksSecondStep,
  useSignInAnew,
  type Begun,
} from "../hooks/api/second-step"

const RecoveryCodes = ({ codes }: { codes: string[] }) => {
  const anew = useSignInAnew()
  return (
    <div className="flex flex-col gap-y-4">
      <Alert variant="success">
        Your second step is on. Keep these recovery codes in a safe place: each gets you in once.
      </Alert>
      <ul aria-label="Recovery codes" className="txt-compact-small font-mono break-all">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Copy content={codes.join("\n")} className="self-start" />
      <Button className="w-full" isLoading={anew.isPending} onClick={() => anew.mutate()}>
        I have kept them: sign in again
      </Button>
    </div>
  )
}

const FirstCode = ({ begun, onDone }: { begun: Begun; onDone: (codes: string[]) => void }) => {
  const [code, setCode] = useState("")
  const confirm = useConfirmSecondStep()
  return (
    <form
      className="flex flex-col gap-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate({ id: begun.id, code: code.replace(/\s/g, "") }, { onSuccess: onDone })
      }}
    >
      <Text size="small">Scan this with your authenticator app, then enter the code it shows.</Text>
      <img
        src={begun.picture}
        alt="QR code for your authenticator app"
        width={220}
        height={220}
        className="self-center rounded-md"
      />
      <Text size="xsmall" className="text-ui-fg-subtle break-all">
        No camera? Enter this key: {begun.secret.match(/.{1,4}/g)?.join(" ")}
      </Text>
      <TextField label="Code from your app" value={code} onChange={setCode} error={confirm.error?.message} />
      <Button type="submit" className="w-full" isLoading={confirm.isPending}>
        Turn it on
      </Button>
    </form>
  )
}

/** Where two steps are asked for, an operator who has one sets the other up here; nothing else opens before. */
const SecondStepAtSignIn = () => {
  const lacking = useLacksSecondStep()
  const begin = useBeginSecondStep()
  const [codes, setCodes] = useState<string[]>([])
  if (!lacking.data) return null
  if (codes.length > 0) return <RecoveryCodes codes={codes} />
  if (begin.data) return <FirstCode begun={begin.data} onDone={setCodes} />
  return (
    <div className="mb-6 flex flex-col gap-y-4">
      <Alert variant="info">
        {begin.error?.message ??
          "You are signed in. A second step is asked for: a code from an app on your phone."}
      </Alert>
      <Button className="w-full" isLoading={begin.isPending} onClick={() => begin.mutate()}>
        Set up a second step
      </Button>
    </div>
  )
}

export const config = defineWidgetConfig({ zone: "login.before" })

export default SecondStepAtSignIn
