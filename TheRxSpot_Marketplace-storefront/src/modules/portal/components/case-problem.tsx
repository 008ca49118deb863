import type { ReactNode } from "react"
import { Button } from "@/modules/ui/components/button"
import { ButtonLink } from "@/modules/ui/components/link"
import { Icon } from "@/modules/ui/components/icon"
import type { Problem } from "../logic/outcome"
import { refusalWords } from "../logic/refusal-words"

type Props = { problem: Problem; back?: ReactNode; onRetry: () => void }

/** A case or list that could not be read: what is wrong, and the one thing to do. */
export function CaseProblem({ problem, back, onRetry }: Props) {
  const words = refusalWords(problem)
  return (
    <div role="alert" className="flex flex-col items-start gap-3 p-6">
      {back}
      <Icon name="warning" className="size-7 text-warning" />
      <p className="text-lg font-semibold">{words.title}</p>
      <p className="measure text-sm text-ink-soft">{words.text}</p>
      {problem.code === "UNAUTHORIZED" ? (
        <ButtonLink size="sm" href="/portal/sign-in">
          Sign in
        </ButtonLink>
      ) : (
        <Button size="sm" variant="secondary" onClick={onRetry}>
          <Icon name="refresh" className="size-4" /> Try again
        </Button>
      )}
    </div>
  )
}
