import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CREATE_APPEND, DROP_APPEND } from "../schema/append"
import { CREATE_GUARDS, DROP_GUARDS } from "../schema/guards"
import { CREATE_PARTITIONS, DROP_PARTITIONS } from "../schema/partitions"
import { CREATE_TABLES, DROP_TABLES } from "../schema/tables"

export class Migration20261122143643 extends Migration {
  override async up(): Promise<void> {
    for (const sql of [...CREATE_TABLES, ...CREATE_GUARDS, ...CREATE_APPEND, ...CREATE_PARTITIONS])
      this.addSql(sql)
    this.addSql(
      `alter table if exists "audit_review" drop constraint if exists "audit_review_business_id_week_unique";`,
    )
    this.addSql(
      `create table if not exists "audit_review" ("id" text not null, "business_id" text not null, "week" timestamptz not null, "reviewer_id" text not null, "reviewer_role" text not null, "flagged" integer not null, "last_seq" text not null, "note" text null, "signed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_review_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_review_deleted_at" ON "audit_review" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_audit_review_business_id_week_unique" ON "audit_review" ("business_id", "week") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "break_glass_grant" ("id" text not null, "business_id" text not null, "operator_id" text not null, "patient_id" text not null, "consultation_id" text not null, "reason" text not null, "granted_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "break_glass_grant_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_break_glass_grant_deleted_at" ON "break_glass_grant" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_break_glass_grant_live" ON "break_glass_grant" ("business_id", "operator_id", "consultation_id", "expires_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_break_glass_grant_business_id_granted_at" ON "break_glass_grant" ("business_id", "granted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    for (const sql of [...DROP_PARTITIONS, ...DROP_APPEND, ...DROP_GUARDS, ...DROP_TABLES]) this.addSql(sql)
    this.addSql(`drop table if exists "audit_review" cascade;`)

    this.addSql(`drop table if exists "break_glass_grant" cascade;`)
  }
}
