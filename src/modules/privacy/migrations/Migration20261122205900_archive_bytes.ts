import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The length of a copy, which may be more than the 2 GB an integer holds. `size` stays for code that still runs and for
 * copies made before (docs/migrations.md, 'Expand, then contract'): the last of them expires after `DATA_EXPORT_DAYS`, and a
 * later release drops it.
 */
export class Migration20261122205900_archive_bytes extends Migration {
  override async up(): Promise<void> {
    this.addSql(`set local lock_timeout = '5s';`)
    this.addSql(`alter table if exists "data_request" add column if not exists "archive_bytes" bigint null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "data_request" drop column if exists "archive_bytes";`)
  }
}
