import { Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"
import { useAsk } from "../../../../components/use-ask"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { BusinessSettings, TabProps } from "../../../../hooks/api/businesses"

type Props = TabProps & {
  label: string
  about: string
  isOn: boolean
  settingsFor: (on: boolean) => BusinessSettings
}

/** One switch; turning it off is asked about. */
export const BusinessFlag = ({ business, label, about, isOn, settingsFor }: Props) => {
  const id = useId()
  const ask = useAsk()
  const { run, isPending } = useBusinessAction(business.id)

  const set = async (on: boolean) => {
    const sure = on || (await ask({ title: `${label}: off?`, description: about, confirmText: "Turn off" }))
    if (sure) run(actions.change({ settings: settingsFor(on) }), { done: `${label}: ${on ? "on" : "off"}` })
  }

  return (
    <div className="flex items-start justify-between gap-4 px-6 py-4">
      <div>
        <Label htmlFor={id} weight="plus">
          {label}
        </Label>
        <Text size="small" className="text-ui-fg-subtle">
          {about}
        </Text>
      </div>
      <Switch id={id} className="shrink-0" checked={isOn} disabled={isPending} onCheckedChange={set} />
    </div>
  )
}
