import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122174650_catalogue extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "catalogue_entry" ("id" text not null, "business_id" text not null, "product_id" text not null, "rank" integer null, "is_hidden" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_deleted_at" ON "catalogue_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_catalogue_entry_business_id_product_id_unique" ON "catalogue_entry" ("business_id", "product_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_entry" cascade;`)
  }
}
