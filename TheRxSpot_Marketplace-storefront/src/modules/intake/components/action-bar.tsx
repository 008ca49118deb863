import type { ReactNode } from "react"

/** The way back and on: fixed at the bottom of phones, below the question elsewhere. */
export function ActionBar({ children }: { children: ReactNode }) {
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-raised px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:static sm:mt-2 sm:border-0 sm:bg-transparent sm:p-0">
      <div className="flex gap-3 *:last:grow sm:*:last:grow-0">{children}</div>
    </div>
  )
}
