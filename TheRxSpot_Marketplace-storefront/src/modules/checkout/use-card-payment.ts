"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { beginCardPaymentAction, finishCardPaymentAction } from "./card-actions"
import { loadStripe, type StripeElements, type StripePage } from "./stripe-js"

const NOT_LOADED = "The card form did not load. Check your connection, then try again."
const REFUSED = "The payment was not accepted. Try another card."

export type CardStep = "loading" | "ready" | "busy" | "broken"

/**
 * A payment by card from its beginning to the order. The card itself is between the patient and Stripe.
 *
 * @param returning the bank has sent the patient back: nothing is asked again, the order is finished
 */
export function useCardPayment(publishable_key: string, returning: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const payment = useRef<{ stripe: StripePage; elements: StripeElements } | null>(null)
  const [step, setStep] = useState<CardStep>(returning ? "busy" : "loading")
  const [problem, setProblem] = useState<string | null>(null)

  const stop = useCallback((message: string, next: CardStep) => {
    setProblem(message)
    setStep(next)
  }, [])

  const finish = useCallback(async () => {
    // Answers only when something is wrong: a finished order is another page.
    const refusal = await finishCardPaymentAction()
    if (refusal) stop(refusal, "broken")
  }, [stop])

  const begin = useCallback(async () => {
    setStep("loading")
    setProblem(null)
    try {
      const begun = await beginCardPaymentAction()
      if ("problem" in begun) return stop(begun.problem, "broken")
      const stripe = await loadStripe(publishable_key)
      const elements = stripe.elements({ clientSecret: begun.client_secret })
      const element = elements.create("payment")
      payment.current = { stripe, elements }
      element.on("ready", () => setStep("ready"))
      element.on("loaderror", () => stop(NOT_LOADED, "broken"))
      if (place.current) element.mount(place.current)
    } catch {
      stop(NOT_LOADED, "broken")
    }
  }, [publishable_key, stop])

  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    queueMicrotask(() => void (returning ? finish() : begin()))
  }, [returning, begin, finish])

  const pay = useCallback(async () => {
    if (!payment.current) return
    setStep("busy")
    setProblem(null)
    const { stripe, elements } = payment.current
    const return_url = `${window.location.origin}/checkout/pay?returning=1`
    const { error } = await stripe.confirmPayment({
      elements,
      confirmParams: { return_url },
      redirect: "if_required",
    })
    if (error) return stop(error.message ?? REFUSED, "ready")
    await finish()
  }, [finish, stop])

  return { place, step, problem, pay, begin }
}
