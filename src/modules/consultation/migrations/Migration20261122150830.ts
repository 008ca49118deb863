import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const APPROVAL = "approval_status_check"
const EVENT = "consultation_event_type_check"

/**
 * Approvals and claims that run out are marked so. The checks only widen, so every old row already passes: `not valid` spares
 * reading them all under a lock.
 */
export class Migration20261122150830 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "approval" drop constraint if exists "${APPROVAL}";`)
    this.addSql(
      `alter table "approval" add constraint "${APPROVAL}" check ("status" in ('active', 'revoked', 'expired')) not valid;`,
    )
    this.addSql(`alter table "consultation_event" drop constraint if exists "${EVENT}";`)
    this.addSql(
      `alter table "consultation_event" add constraint "${EVENT}" check ("type" in ('submitted', 'claimed', 'released', 'approved', 'rejected', 'revoked', 'expired')) not valid;`,
    )
    this.addSql(
      `create index if not exists "IDX_approval_business_id_expires_at" on "approval" ("business_id", "expires_at") where status = 'active' and deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_consultation_business_id_claim_expires_at" on "consultation" ("business_id", "claim_expires_at") where status = 'in_review' and deleted_at is null;`,
    )
  }

  /** The older code judges an approval by its day alone, so nothing is lost with the word. */
  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_approval_business_id_expires_at";`)
    this.addSql(`drop index if exists "IDX_consultation_business_id_claim_expires_at";`)
    this.addSql(`delete from "consultation_event" where "type" = 'expired';`)
    this.addSql(`update "approval" set "status" = 'active' where "status" = 'expired';`)
    this.addSql(`alter table "approval" drop constraint if exists "${APPROVAL}";`)
    this.addSql(
      `alter table "approval" add constraint "${APPROVAL}" check ("status" in ('active', 'revoked'));`,
    )
    this.addSql(`alter table "consultation_event" drop constraint if exists "${EVENT}";`)
    this.addSql(
      `alter table "consultation_event" add constraint "${EVENT}" check ("type" in ('submitted', 'claimed', 'released', 'approved', 'rejected', 'revoked'));`,
    )
  }
}
