/** A key to press, as a key cap. */
export function KeyboardHint({ keys }: { keys: string }) {
  return (
    <kbd className="inline-flex min-w-5.5 items-center justify-center rounded-sm border border-line bg-sunken px-1.5 font-sans text-sm leading-5 text-ink-soft">
      {keys}
    </kbd>
  )
}
