import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122143921 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "phi_canary" ("key_id" text not null, "sealed" text not null, "retired_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "phi_canary_pkey" primary key ("key_id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_phi_canary_deleted_at" ON "phi_canary" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "phi_canary" cascade;`)
  }
}
