"use client"

import { Button } from "@/modules/ui/components/button"
import { Icon } from "@/modules/ui/components/icon"
import { TextLink } from "@/modules/ui/components/link"
import type { Problem } from "../logic/outcome"
import { refusalWords } from "../logic/refusal-words"
import { KeyCap } from "./key-cap"

type Props = { arrived: number; problem: Problem | null; onRenew: () => void; onHelp: () => void }

/** Whether the list is fresh, and what has arrived. Under the list, so that saying so moves no row. */
export function ListFooter({ arrived, problem, onRenew, onHelp }: Props) {
  return (
    <div className="sticky bottom-0 flex min-h-12 items-center justify-between gap-2 border-t border-line bg-raised px-3 py-1.5 text-sm text-ink-soft">
      <div role="status" className="min-w-0 grow">
        {problem ? (
          <Stale problem={problem} />
        ) : arrived > 0 ? (
          <Button size="sm" onClick={onRenew}>
            Show {arrived === 1 ? "1 new case" : `${arrived} new cases`} <KeyCap keys="N" />
          </Button>
        ) : (
          "Updates by itself"
        )}
      </div>
      <Button variant="quiet" size="sm" onClick={onHelp} className="pointer-coarse:hidden">
        <Icon name="keyboard" className="size-4.5" /> Keys
      </Button>
    </div>
  )
}

function Stale({ problem }: { problem: Problem }) {
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 font-semibold text-warning">
      <Icon name="warning" className="size-4.5" />
      Not up to date. {refusalWords(problem).title}.
      {problem.code === "UNAUTHORIZED" && <TextLink href="/portal/sign-in">Sign in</TextLink>}
    </span>
  )
}
