"use client"

import { Banner } from "@/modules/ui/components/banner"
import { Button } from "@/modules/ui/components/button"
import { cx } from "@/modules/ui/class-names"
import { useCardPayment } from "../use-card-payment"

type Props = { publishable_key: string; returning: boolean; amount: string }

/** Stripe's own form for the card, and one button. */
export function CardPayment({ publishable_key, returning, amount }: Props) {
  const { place, step, problem, pay, begin } = useCardPayment(publishable_key, returning)
  return (
    <section
      aria-label="Card"
      aria-busy={step === "loading" || step === "busy"}
      className="flex flex-col gap-5"
    >
      {problem && (
        <Banner signal="danger" title="We could not finish this payment">
          {problem}
        </Banner>
      )}
      {step === "loading" && <p className="text-ink-soft">Opening the card form …</p>}
      {returning && step === "busy" && <p className="text-ink-soft">Finishing your order …</p>}
      <div ref={place} className={cx("min-h-12", (step === "broken" || returning) && "hidden")} />
      {step === "broken" ? (
        <Button size="lg" onClick={() => void begin()}>
          Try again
        </Button>
      ) : (
        <Button
          size="lg"
          className="w-full"
          busy={step === "busy"}
          disabled={step !== "ready"}
          onClick={() => void pay()}
        >
          Pay {amount}
        </Button>
      )}
    </section>
  )
}
