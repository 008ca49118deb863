import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122123500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "business" add column if not exists "lease_owner" text null, add column if not exists "lease_expires_at" timestamptz null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "business" drop column if exists "lease_owner", drop column if exists "lease_expires_at";`,
    )
  }
}
