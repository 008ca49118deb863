import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ThemeInput } from "../../../modules/business/scoped-business"
import { releaseWaitingStep } from "../../dispatch/steps/release-waiting"
import { changeBusinessStep, type ChangeBusinessInput as Changes } from "../steps/change-business"
import { changeThemeStep } from "../steps/change-theme"

export type ChangeBusinessInput = Changes & { theme?: ThemeInput }

/**
 * Changes a business's name, look or settings, all or nothing. With another fulfilment address, or once a pause of its
 * deliveries is lifted, what waited for that goes now.
 *
 * @throws CodedError NOT_FOUND
 */
export const changeBusinessWorkflow = createWorkflow(
  "change-business",
  function (input: ChangeBusinessInput) {
    const changed = changeBusinessStep(
      transform(input, ({ business_id, name, settings }) => ({ business_id, name, settings })),
    )
    when(input, ({ theme }) => theme !== undefined).then(() => {
      changeThemeStep(transform(input, ({ business_id, theme }) => ({ business_id, theme: theme ?? {} })))
    })
    when(input, mayRelease).then(() => {
      releaseWaitingStep(transform(changed, ({ id }) => id))
    })
    return new WorkflowResponse(changed)
  },
)

/** Whatever a setting was before: an event that is looked at early only waits again. */
function mayRelease({ settings }: ChangeBusinessInput): boolean {
  return settings?.fulfillment_webhook_url !== undefined || settings?.deliveries_paused !== undefined
}
