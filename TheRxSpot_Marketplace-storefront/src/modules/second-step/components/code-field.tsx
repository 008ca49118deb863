import { TextField } from "@/modules/ui/components/text-field"

type Props = { problem: string | null; is_recovery?: boolean }

/** One field for the code, which phones fill in by themselves where they can. */
export function CodeField({ problem, is_recovery = false }: Props) {
  return (
    <TextField
      // A new kind of code begins with an empty field.
      key={String(is_recovery)}
      name="code"
      label={is_recovery ? "Recovery code" : "Code from your app"}
      autoComplete="one-time-code"
      inputMode={is_recovery ? "text" : "numeric"}
      autoFocus
      hint={is_recovery ? "Eight groups of four. Each works once." : "6 digits; a new one every 30 seconds."}
      error={problem}
      className="tabular-nums"
    />
  )
}
