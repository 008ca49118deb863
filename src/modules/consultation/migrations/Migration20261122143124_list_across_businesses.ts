import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Operators look at the cases of all businesses at once; every other index begins with one business. */
export class Migration20261122143124_list_across_businesses extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_submitted" ON "consultation" ("submitted_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_decided" ON "consultation" ("decided_at") WHERE decided_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_open" ON "consultation" ("due_at", "id") WHERE status in ('submitted', 'in_review') AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    for (const index of ["submitted", "decided", "open"])
      this.addSql(`DROP INDEX IF EXISTS "IDX_consultation_${index}";`)
  }
}
