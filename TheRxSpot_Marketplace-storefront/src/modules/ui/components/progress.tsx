type Props = { value: number; max: number; label: string }

/** How far along, in words and as a bar. */
export function Progress({ value, max, label }: Props) {
  const percent = max > 0 ? Math.round((Math.min(value, max) / max) * 100) : 0
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm font-medium text-ink-soft" aria-live="polite">
        {label}
      </p>
      <div className="h-1.5 overflow-hidden rounded-full bg-brand-mist" aria-hidden="true">
        <div
          className="h-full rounded-full bg-brand transition-[width] duration-200"
          style={{ width: `${percent}%` }}
        />
      </div>
    </div>
  )
}
