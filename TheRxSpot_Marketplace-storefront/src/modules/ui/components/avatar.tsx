import { cx } from "../class-names"

/** Up to two initials of a name, upper case. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return picked
    .map((word) => word?.[0] ?? "")
    .join("")
    .toUpperCase()
}

/** A person or business as initials; decorative, so put the name beside it. */
export function Avatar({ initials, className }: { initials: string; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "inline-flex size-9 shrink-0 items-center justify-center rounded-full bg-brand-mist text-sm font-bold text-brand-strong",
        className,
      )}
    >
      {initials}
    </span>
  )
}
