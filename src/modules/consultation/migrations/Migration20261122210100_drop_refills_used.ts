import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Contracts what `Migration20261122145213` expanded: orders are counted in `approval_use` and `orders_placed`, and nothing
 * reads or writes `approval.refills_used`. It was never filled, so going back makes it as it was.
 */
export class Migration20261122210100_drop_refills_used extends Migration {
  override async up(): Promise<void> {
    this.addSql(`set local lock_timeout = '5s';`)
    this.addSql(`alter table if exists "approval" drop column if exists "refills_used";`)
  }

  override async down(): Promise<void> {
    this.addSql(`set local lock_timeout = '5s';`)
    this.addSql(
      `alter table if exists "approval" add column if not exists "refills_used" integer not null default 0;`,
    )
  }
}
