import { KeyboardHint } from "@/modules/ui/components/keyboard-hint"

/** A key beside its button. Hidden from screen readers, whose users hear the button's own name, and where there is no keyboard. */
export function KeyCap({ keys }: { keys: string }) {
  return (
    <span aria-hidden="true" className="pointer-coarse:hidden">
      <KeyboardHint keys={keys} />
    </span>
  )
}
