import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Operators look at the deliveries of all businesses at once; every other index begins with one business. */
export class Migration20261122143125_list_across_businesses extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_created" ON "outbox_event" ("created_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_delivered" ON "outbox_event" ("delivered_at") WHERE delivered_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_undelivered" ON "outbox_event" ("status", "created_at", "id") WHERE status <> 'delivered' AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    for (const index of ["created", "delivered", "undelivered"])
      this.addSql(`DROP INDEX IF EXISTS "IDX_outbox_event_${index}";`)
  }
}
