"use client"

import { useActionState } from "react"
import { Banner } from "@/modules/ui/components/banner"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { askAction, cancelAction, type Refusal } from "../actions"

type Props = { variant?: "primary" | "quiet" | "danger"; children: string }

/** Asks; a refusal stays on the page in words. */
export function AskButton({ kind, variant, children }: Props & { kind: "export" | "erasure" }) {
  return (
    <Asking act={() => askAction(kind)} variant={variant} title="This cannot be done now" words={children} />
  )
}

export function TakeBackButton({ id, children }: Props & { id: string }) {
  return (
    <Asking act={() => cancelAction(id)} variant="quiet" title="This cannot be taken back" words={children} />
  )
}

type AskingProps = { act: () => Promise<Refusal>; variant?: Props["variant"]; title: string; words: string }

function Asking({ act, variant, title, words }: AskingProps) {
  const [refusal, action] = useActionState<Refusal>(act, null)
  return (
    <form action={action} className="flex flex-col items-start gap-3">
      {refusal && (
        <Banner signal="warning" title={title}>
          {refusal}
        </Banner>
      )}
      <SubmitButton variant={variant}>{words}</SubmitButton>
    </form>
  )
}
