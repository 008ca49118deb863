import { findSecondStep } from "@/lib/data/second-step"
import type { Actor } from "@/lib/data/session"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { signInAnewAction } from "../actions"
import { SetUp } from "./set-up"
import { TurnOff } from "./turn-off"

/** How one signs in: the second step, and the way out of everywhere. */
export async function Security({ actor }: { actor: Actor }) {
  const is_on = (await findSecondStep(actor)) !== null
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="second-step" className="flex flex-col gap-4">
        <h2 id="second-step" className="text-lg font-bold">
          Second step
        </h2>
        {is_on ? <TurnOff actor={actor} /> : <SetUp actor={actor} />}
      </section>
      <section aria-labelledby="elsewhere" className="flex flex-col gap-4 border-t border-line pt-6">
        <h2 id="elsewhere" className="text-lg font-bold">
          Other devices
        </h2>
        <p>Left a computer signed in, or lost a phone? This ends every sign-in of yours, here too.</p>
        <form action={signInAnewAction.bind(null, actor, true)}>
          <SubmitButton variant="secondary">Sign out everywhere</SubmitButton>
        </form>
      </section>
    </div>
  )
}
