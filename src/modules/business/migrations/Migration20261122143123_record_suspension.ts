import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122143123_record_suspension extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "business" add column if not exists "suspension_reason" text null, add column if not exists "suspended_at" timestamptz null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "business" drop column if exists "suspension_reason", drop column if exists "suspended_at";`,
    )
  }
}
