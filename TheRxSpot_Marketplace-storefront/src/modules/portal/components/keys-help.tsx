"use client"

import { Dialog } from "@/modules/ui/components/dialog"
import { KeyboardHint } from "@/modules/ui/components/keyboard-hint"

const KEYS = [
  ["J", "Next case"],
  ["K", "Case before"],
  ["C", "Claim the open case"],
  ["A", "Approve it, then Enter to confirm"],
  ["R", "Reject it, with a reason"],
  ["Esc", "Back from a decision"],
  ["N", "Show new cases"],
  ["?", "This list"],
] as const

export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys">
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2.5">
        {KEYS.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt className="justify-self-end">
              <KeyboardHint keys={key} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-ink-soft">Keys rest while you write in a field.</p>
    </Dialog>
  )
}
