"use server"

import { moveCase, replayEvent, type CaseStep } from "@/lib/data/portal/cases"
import type { CaseDetail } from "@/lib/data/portal/case-schema"
import type { Outcome } from "../logic/outcome"
import { attempt } from "./attempt"
import { caseStepSchema, idSchema } from "./schemas"

/** Claims, releases, approves or rejects. The business is the tab's own, not the cookie's, and the backend checks it. */
export async function moveCaseAction(
  business_id: string,
  id: string,
  step: CaseStep,
): Promise<Outcome<CaseDetail>> {
  const parsed = caseStepSchema.safeParse(step)
  if (!parsed.success)
    return {
      ok: false,
      problem: {
        code: "INVALID_INPUT",
        message: parsed.error.issues[0]?.message ?? "Check what you entered.",
      },
    }
  return attempt(() => moveCase(idSchema.parse(business_id), idSchema.parse(id), parsed.data))
}

/** Sends a stuck or lost event to the partner again. */
export async function replayEventAction(business_id: string, event_id: string): Promise<Outcome<void>> {
  return attempt(() => replayEvent(idSchema.parse(business_id), idSchema.parse(event_id)))
}
