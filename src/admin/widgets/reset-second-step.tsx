import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { TextField } from "../components/text-field"
import { useResetSecondStep } from "../hooks/api/second-step"

/** For a colleague, a member or a patient who lost their phone. */
const ResetSecondStep = () => {
  const [email, setEmail] = useState("")
  const reset = useResetSecondStep()
  const ask = usePrompt()
  const submit = async () => {
    const sure = await ask({
      title: "Take the second step away?",
      description: `${email} is signed out everywhere and told by e-mail. Be sure that it is really them who asks.`,
      confirmText: "Take it away",
    })
    if (!sure) return
    reset.mutate(email, {
      onSuccess: () => {
        toast.success(`${email} signs in with the password alone until a new second step is set up.`)
        setEmail("")
      },
    })
  }
  return (
    <Container className="flex flex-col gap-y-4">
      <div>
        <Heading level="h2">Somebody lost their phone</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Takes the second step of their sign-in away, so that they can set up a new one. It is recorded.
        </Text>
      </div>
      <form
        className="flex flex-col gap-y-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextField
          label="The e-mail address they sign in with"
          type="email"
          value={email}
          onChange={setEmail}
          error={reset.error?.about("email") ?? reset.error?.message}
        />
        <Button
          type="submit"
          size="small"
          variant="danger"
          isLoading={reset.isPending}
          className="self-start"
        >
          Take it away
        </Button>
      </form>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "user.list.after" })

export default ResetSecondStep
