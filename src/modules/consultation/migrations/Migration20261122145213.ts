import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Orders counted against approvals. `approval.refills_used` is no longer read; by the rules of docs/migrations.md a
 * later release drops it.
 */
export class Migration20261122145213 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "approval_use" ("id" text not null, "business_id" text not null, "approval_id" text not null, "order_id" text not null, "used_at" timestamptz not null, "given_back_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "approval_use_pkey" primary key ("id"));`,
    )
    this.addSql(
      `create index if not exists "IDX_approval_use_deleted_at" on "approval_use" ("deleted_at") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_approval_use_business_id_approval_id_order_id_unique" on "approval_use" ("business_id", "approval_id", "order_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_approval_use_business_id_order_id" on "approval_use" ("business_id", "order_id") where deleted_at is null;`,
    )
    this.addSql(
      `alter table if exists "approval" add column if not exists "quantity_allowed" integer not null default 1, add column if not exists "orders_placed" integer not null default 0;`,
    )
    this.addSql(
      `alter table if exists "consult_policy" add column if not exists "quantity" integer not null default 1;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "approval_use" cascade;`)
    this.addSql(
      `alter table if exists "approval" drop column if exists "quantity_allowed", drop column if exists "orders_placed";`,
    )
    this.addSql(`alter table if exists "consult_policy" drop column if exists "quantity";`)
  }
}
