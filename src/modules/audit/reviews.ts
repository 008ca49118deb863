import { generateEntityId } from "@medusajs/framework/utils"
import { latestWeeks, weekAfter, weekOf } from "../../lib/audit"
import { openRow, sealRow } from "../../lib/phi"
import { auditInTransaction } from "../../utils/audit-in-transaction"
import { conflict, invalidInput } from "../../utils/coded-error"
import { countEntries } from "./list-entries"
import { AUDIT_REVIEW_PHI } from "./phi-columns"
import type { AuditModuleService } from "./service"
import type { AuditReviewRow } from "./types"

export type WeekView = {
  week: string
  until: string
  /** A week that still runs can be looked at but not signed. */
  is_over: boolean
  flagged: number
  review: Pick<AuditReviewRow, "reviewer_id" | "reviewer_role" | "flagged" | "note" | "signed_at"> | null
}

/** `week` is its Monday, `2026-02-02`: a `Date` does not survive the way through a workflow. */
export type SignOff = { week: string; reviewer_id: string; reviewer_role: string; note: string | null }

/** The latest weeks since the business began, newest first, each with what was flagged and who signed. */
export async function listWeeks(
  service: AuditModuleService,
  business_id: string,
  { count, since }: { count: number; since: Date },
  now = new Date(),
): Promise<WeekView[]> {
  const weeks = latestWeeks(now, count).filter((week) => weekAfter(week) > since)
  const reviews = await service.listAuditReviews({ business_id, week: weeks })
  const signed = new Map(
    reviews.map((row) => [new Date(row.week).getTime(), openRow(service.cipher, AUDIT_REVIEW_PHI, row)]),
  )
  return Promise.all(
    weeks.map(async (week) => {
      const until = weekAfter(week)
      const flagged = await countEntries(service.sql, { business_id, from: week, until, flagged: true })
      const review = signed.get(week.getTime())
      return {
        week: week.toISOString(),
        until: until.toISOString(),
        is_over: until <= now,
        flagged,
        review: review
          ? {
              reviewer_id: review.reviewer_id,
              reviewer_role: review.reviewer_role,
              flagged: review.flagged,
              note: review.note,
              signed_at: review.signed_at,
            }
          : null,
      }
    }),
  )
}

/**
 * Signs a week off, once, with how much was flagged and how far the chain had come.
 *
 * @throws CodedError INVALID_INPUT for what is no past week, ALREADY_REVIEWED
 */
export async function signOff(
  service: AuditModuleService,
  business_id: string,
  { week: monday, note, ...reviewer }: SignOff,
  now = new Date(),
): Promise<AuditReviewRow> {
  const week = new Date(`${monday}T00:00:00.000Z`)
  if (weekOf(week).getTime() !== week.getTime() || weekAfter(week) > now)
    throw invalidInput([{ field: "week", message: "must be the Monday (00:00 UTC) of a week that is over" }])
  const flagged = await countEntries(service.sql, {
    business_id,
    from: week,
    until: weekAfter(week),
    flagged: true,
  })
  return service.inScope(business_id, async (context) => {
    const [known] = await service.listAuditReviews({ business_id, week }, { take: 1 }, context)
    if (known) throw conflict("ALREADY_REVIEWED", "This week has been signed off already.")
    const chain = "select seq::text as seq from audit_chain where business_id = ?"
    const [head] = await service.sql.execute<{ seq: string }>(chain, [business_id])
    const id = generateEntityId(undefined, "areview")
    const row = {
      id,
      business_id,
      week,
      note,
      flagged,
      last_seq: head?.seq ?? "0",
      signed_at: now,
      ...reviewer,
    }
    const [review] = await service.createAuditReviews(
      [sealRow(service.cipher, AUDIT_REVIEW_PHI, row)],
      context,
    )
    await auditInTransaction(context, {
      business_id,
      action: "audit.review",
      entity: "audit_review",
      entity_id: id,
      detail: { flagged, week: monday },
    })
    return openRow(service.cipher, AUDIT_REVIEW_PHI, review)
  })
}
