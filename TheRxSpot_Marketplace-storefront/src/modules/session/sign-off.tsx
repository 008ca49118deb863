"use client"

import { useCallback } from "react"
import { clearDrafts } from "@/lib/draft-storage"
import { Button } from "@/modules/ui/components/button"
import { Dialog } from "@/modules/ui/components/dialog"
import { timeLeft } from "./sign-off-clock"
import { useSignOff } from "./use-sign-off"

type Props = {
  minutes: number
  /** Where the session is kept and ended. */
  endpoint: "/session" | "/portal/session"
  sign_in: "/sign-in" | "/portal/sign-in"
}

/** Signs out whoever leaves a page with health data open, and asks them first. */
export function SignOff({ minutes, endpoint, sign_in }: Props) {
  const keep = useCallback(async () => {
    const answer = await fetch(endpoint, { method: "POST" }).catch(() => null)
    return answer?.status !== 401
  }, [endpoint])
  const leave = useCallback(
    async (why: "idle" | "1") => {
      clearDrafts()
      await fetch(endpoint, { method: "DELETE" }).catch(() => null)
      location.replace(`${sign_in}?signed_out=${why}`)
    },
    [endpoint, sign_in],
  )
  const end = useCallback(() => void leave("idle"), [leave])
  const { left_ms, stay } = useSignOff({ idle_ms: minutes * 60_000, keep, end })

  return (
    <Dialog open={left_ms !== null} title="Are you still there?" onClose={() => void stay()}>
      <p>
        To keep health information private, you will be signed out in{" "}
        <strong role="timer" className="tabular-nums">
          {timeLeft(left_ms ?? 0)}
        </strong>
        .
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void stay()}>Stay signed in</Button>
        <Button variant="secondary" onClick={() => void leave("1")}>
          Sign out now
        </Button>
      </div>
    </Dialog>
  )
}
