export function NoCaseOpen({ has_cases }: { has_cases: boolean }) {
  return (
    <div className="flex grow flex-col items-center justify-center gap-1 p-10 text-center text-ink-soft">
      <p className="text-lg font-semibold text-ink">
        {has_cases ? "No other case is waiting for you" : "All clear"}
      </p>
      <p className="text-sm">
        {has_cases ? "Choose one from the list to read it." : "The next case opens here when it arrives."}
      </p>
    </div>
  )
}
