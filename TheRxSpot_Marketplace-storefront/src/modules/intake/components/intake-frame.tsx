import type { ReactNode } from "react"
import { Icon } from "@/modules/ui/components/icon"
import { Progress } from "@/modules/ui/components/progress"

type Props = { step: number | null; of: number; title: string; children: ReactNode }

/** What stays around every question: the treatment, how far along, and where the answers are kept. */
export function IntakeFrame({ step, of, title, children }: Props) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto flex w-full max-w-2xl grow flex-col gap-8 px-4 pt-6 pb-32 focus:outline-none sm:pt-10 sm:pb-18"
    >
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 text-sm text-ink-soft">
          <p className="font-semibold">{title}</p>
          {step !== null && (
            <p
              className="flex items-center gap-1.5"
              title="Your answers stay in this tab until you send them. Closing it removes them."
            >
              <Icon name="lock" className="size-4" /> Saved in this tab
            </p>
          )}
        </div>
        {step !== null && (
          <Progress
            value={step}
            max={of}
            label={step === 0 ? "Getting the questions" : `Step ${step} of about ${of}`}
          />
        )}
      </div>
      {children}
    </main>
  )
}
