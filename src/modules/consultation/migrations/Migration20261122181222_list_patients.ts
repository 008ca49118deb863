import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A business's patients, newest first: ids are in the order of time. */
export class Migration20261122181222_list_patients extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_patient_business_id_id" on "patient" ("business_id", "id") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_patient_business_id_id";`)
  }
}
