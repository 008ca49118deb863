"use client"

import { useState, useSyncExternalStore } from "react"
import type { Tenant } from "@/lib/data/tenant"
import { toResponse } from "@/lib/questionnaire/response"
import { evaluateForm } from "@/lib/questionnaire/steps"
import type { Questionnaire } from "@/lib/questionnaire/types"
import { todayHere } from "@/lib/today"
import { IntakeSkeleton } from "../components/intake-skeleton"
import { NotEligible } from "../components/not-eligible"
import { QuestionPage } from "../components/question-page"
import { ReviewPage } from "../components/review-page"
import { IntakeFrame } from "../components/intake-frame"
import { placeInForm } from "../place-in-form"
import { questionHash, readPlace, REVIEW_HASH } from "../step-hash"
import { useHash } from "../use-hash"
import { useIntakeDraft } from "../use-intake-draft"
import { useSend } from "../use-send"

export type IntakeProps = {
  patient_id: string
  product: { id: string; title: string }
  variant: { id: string; title: string }
  form: { id: string; questionnaire: Questionnaire }
  support: Tenant["support"]
  /** Where to sign in again, should the session end half-way. */
  sign_in_href: string
}

const never = () => () => {}

/** The intake, from first question to sent. What is kept of it lives in this tab, so the server draws only its frame. */
export function Intake(props: IntakeProps) {
  const in_browser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return in_browser ? (
    <LiveIntake {...props} />
  ) : (
    <IntakeFrame step={0} of={1} title={props.product.title}>
      <IntakeSkeleton />
    </IntakeFrame>
  )
}

function LiveIntake({ patient_id, product, variant, form, support, sign_in_href }: IntakeProps) {
  const draft = useIntakeDraft(`${patient_id}:${form.id}:${product.id}`)
  const [error, setError] = useState<{ link_id: string; message: string } | null>(null)
  const { busy, outcome, setOutcome, send, reset } = useSend(sign_in_href, draft.forgetKey)
  const state = evaluateForm(form.questionnaire, draft.raw, todayHere())
  const position = placeInForm(state, readPlace(useHash()))
  const title = `${product.title}, ${variant.title}`
  const total = state.steps.length + 1

  const goTo = (index: number) => {
    setError(null)
    const step = state.steps[index]
    window.location.hash = step ? questionHash(step.item.linkId) : REVIEW_HASH
  }

  if (outcome.not_eligible) {
    return (
      <IntakeFrame step={null} of={total} title={title}>
        <NotEligible message={outcome.not_eligible} support={support} onReview={reset} />
      </IntakeFrame>
    )
  }

  if (position.kind === "review") {
    const sendAll = () => {
      if (state.problems.length > 0) {
        return setOutcome({
          problems: Object.fromEntries(state.problems.map((one) => [one.link_id, one.message])),
          failure: null,
          not_eligible: null,
        })
      }
      reset()
      send({
        product_id: product.id,
        variant_id: variant.id,
        intake_form_id: form.id,
        idempotency_key: draft.attemptKey(),
        response: toResponse(form.questionnaire, state.answers),
      })
    }
    return (
      <IntakeFrame step={total} of={total} title={title}>
        <ReviewPage
          form={state}
          raw={draft.raw}
          problems={outcome.problems}
          failure={outcome.failure}
          busy={busy}
          onChange={draft.setAnswer}
          onSend={sendAll}
          onBack={() => goTo(state.steps.length - 1)}
        />
      </IntakeFrame>
    )
  }

  const { index, changing } = position
  const step = state.steps[index]
  if (!step) return null
  const { linkId } = step.item
  const onContinue = () => {
    const problem = state.problems.find((one) => one.link_id === linkId)
    if (problem) return setError({ ...problem })
    reset()
    goTo(changing ? state.steps.length : index + 1)
  }
  return (
    <IntakeFrame step={index + 1} of={total} title={title}>
      <QuestionPage
        key={linkId}
        step={step}
        raw={draft.raw[linkId] ?? []}
        error={error?.link_id === linkId ? error.message : null}
        onChange={(value) => draft.setAnswer(linkId, value)}
        onContinue={onContinue}
        onBack={index > 0 || changing ? () => goTo(changing ? state.steps.length : index - 1) : null}
      />
    </IntakeFrame>
  )
}
