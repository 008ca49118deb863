import { model } from "@medusajs/framework/utils"
import { DOMAIN_STATUSES } from "../../../lib/domains"

/**
 * A hostname on which a business's storefront answers. It counts while `verified_at` is set (verified, or failing and
 * warned), and only then it is one business's alone: a claim that proves nothing takes nothing from anybody.
 */
export const BusinessDomain = model
  .define("business_domain", {
    id: model.id({ prefix: "bdom" }).primaryKey(),
    business_id: model.text(),
    hostname: model.text(),
    kind: model.enum(["platform", "custom"]),
    is_primary: model.boolean().default(false),
    status: model.enum([...DOMAIN_STATUSES]).default("pending"),
    verified_at: model.dateTime().nullable(),
    /** What the owner's zone must show at `_therxspot.<hostname>`; the platform's own names have none. */
    challenge_token: model.text().nullable(),
    checked_at: model.dateTime().nullable(),
    next_check_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    failing_since: model.dateTime().nullable(),
    warned_at: model.dateTime().nullable(),
    /** When it last stopped counting; it outlives the row's removal, for the cool-down. */
    released_at: model.dateTime().nullable(),
    /** What the last look found wrong; see `DnsProblem`. */
    problem: model.text().nullable(),
  })
  .indexes([
    { on: ["business_id", "is_primary"] },
    { on: ["business_id", "hostname"], unique: true },
    { on: ["hostname"], unique: true, where: "verified_at IS NOT NULL AND deleted_at IS NULL" },
    { on: ["next_check_at"], where: "next_check_at IS NOT NULL AND deleted_at IS NULL" },
  ])
