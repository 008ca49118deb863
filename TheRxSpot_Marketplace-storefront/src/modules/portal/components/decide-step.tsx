import { Button } from "@/modules/ui/components/button"
import type { Decision } from "../hooks/use-decision"
import { KeyCap } from "./key-cap"

/** The viewer holds the case: the two decisions, and giving it back. */
export function DecideStep({ decision }: { decision: Decision }) {
  const { busy, choose, run } = decision
  return (
    <>
      <p className="text-sm text-ink-soft @max-3xl/pane:sr-only">
        The case is yours. Read the flagged answers first.
      </p>
      <div className="grid grid-cols-2 gap-2 @3xl/pane:grid-cols-1">
        <Button onClick={() => choose("approving")} aria-keyshortcuts="A">
          Approve <KeyCap keys="A" />
        </Button>
        <Button variant="danger" onClick={() => choose("rejecting")} aria-keyshortcuts="R">
          Reject <KeyCap keys="R" />
        </Button>
      </div>
      <Button variant="quiet" size="sm" busy={busy === "release"} onClick={() => run({ step: "release" })}>
        Give back to the queue
      </Button>
    </>
  )
}
