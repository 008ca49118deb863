import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Patients' requests for a copy of their record or its erasure, and what keeps a record from being erased. */
export class Migration20261122175800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "data_request" ("id" text not null, "business_id" text not null, "customer_id" text not null, "patient_id" text null, "kind" text check ("kind" in ('export', 'erasure')) not null, "status" text check ("status" in ('requested', 'approved', 'preparing', 'ready', 'expired', 'erasing', 'erased', 'refused', 'cancelled', 'failed')) not null default 'requested', "requested_by_type" text check ("requested_by_type" in ('customer', 'member')) not null, "requested_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "due_at" timestamptz null, "refusal_code" text null, "note" text null, "lease_owner" text null, "lease_until" timestamptz null, "attempts" integer not null default 0, "done_count" integer not null default 0, "total_count" integer null, "object_key" text null, "data_key" text null, "sha256" text null, "size" integer null, "expires_at" timestamptz null, "link_hash" text null, "link_for" text null, "link_expires_at" timestamptz null, "erased_at" timestamptz null, "completed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "data_request_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_data_request_deleted_at" ON "data_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_data_request_open" ON "data_request" ("business_id", "customer_id", "kind") WHERE status in ('requested', 'approved', 'preparing', 'erasing') and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_data_request_business_id_status_id" ON "data_request" ("business_id", "status", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_data_request_due" ON "data_request" ("due_at") WHERE status in ('approved', 'preparing', 'erasing', 'ready') and deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "legal_hold" ("id" text not null, "business_id" text not null, "customer_id" text not null, "patient_id" text not null, "reason" text not null, "placed_by" text not null, "lifted_by" text null, "lifted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "legal_hold_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_legal_hold_deleted_at" ON "legal_hold" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_legal_hold_live" ON "legal_hold" ("business_id", "customer_id") WHERE lifted_at is null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "legal_hold" cascade;`)
    this.addSql(`drop table if exists "data_request" cascade;`)
  }
}
