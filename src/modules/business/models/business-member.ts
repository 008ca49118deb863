import { model } from "@medusajs/framework/utils"

export const MEMBER_ROLES = ["owner", "admin", "staff", "clinician", "viewer"] as const

/** What a member may do in one business. An invitation is a membership nobody has accepted yet. */
export const BusinessMember = model
  .define("business_member", {
    id: model.id({ prefix: "bmem" }).primaryKey(),
    business_id: model.text(),
    email: model.text(),
    member_id: model.text().nullable(),
    role: model.enum([...MEMBER_ROLES]),
    status: model.enum(["invited", "active", "revoked"]).default("invited"),
    /** SHA-256 of the invitation's token; the token itself is only in the e-mail. */
    invitation_hash: model.text().nullable(),
    invitation_expires_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["business_id", "email"], unique: true },
    { on: ["member_id", "status"] },
    { on: ["invitation_hash"] },
  ])
