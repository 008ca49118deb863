import { Button } from "@/modules/ui/components/button"
import type { Decision } from "../hooks/use-decision"
import { KeyCap } from "./key-cap"

export function ClaimStep({ ran_out, decision }: { ran_out: boolean; decision: Decision }) {
  return (
    <>
      {ran_out && (
        <p role="status" className="text-sm font-semibold text-warning">
          The last claim ran out before a decision.
        </p>
      )}
      <p className="text-sm text-ink-soft @max-3xl/pane:sr-only">
        Claim it to decide. It is then yours for 15 minutes, and nobody else can decide it.
      </p>
      <Button
        busy={decision.busy === "claim"}
        onClick={() => decision.run({ step: "claim" })}
        aria-keyshortcuts="C"
        className="w-full"
      >
        Claim <KeyCap keys="C" />
      </Button>
    </>
  )
}
