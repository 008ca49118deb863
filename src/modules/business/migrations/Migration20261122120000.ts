import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "business" add column if not exists "provisioned_at" timestamptz null;`,
    )
    this.addSql(
      `alter table if exists "hub_request" drop constraint if exists "hub_request_signature_digest_unique";`,
    )
    this.addSql(
      `create table if not exists "hub_request" ("id" text not null, "signature_digest" text not null, "body_digest" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "hub_request_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_hub_request_signature_digest_unique" ON "hub_request" ("signature_digest") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hub_request_deleted_at" ON "hub_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hub_request_expires_at" ON "hub_request" ("expires_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "hub_request" cascade;`)
    this.addSql(`alter table if exists "business" drop column if exists "provisioned_at";`)
  }
}
