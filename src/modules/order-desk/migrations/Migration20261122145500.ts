import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261122145500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_record" ("id" text not null, "business_id" text not null, "order_id" text not null, "customer_id" text null, "number" text not null, "placed_at" timestamptz not null, "held_at" timestamptz null, "hold_reason" text check ("hold_reason" in ('payment', 'address', 'stock', 'clinical_question', 'patient_request', 'other')) null, ${TIMES}, constraint "order_record_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_record_deleted_at" ON "order_record" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_record_business_id_order_id_unique" ON "order_record" ("business_id", "order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_record_business_id_placed_at" ON "order_record" ("business_id", "placed_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_record_business_id_customer_id" ON "order_record" ("business_id", "customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_record_number_unique" ON "order_record" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "order_consult" ("id" text not null, "business_id" text not null, "order_id" text not null, "consultation_id" text not null, "approval_id" text null, "product_id" text not null, ${TIMES}, constraint "order_consult_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_consult_deleted_at" ON "order_consult" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_consult_business_id_order_id_product_id_unique" ON "order_consult" ("business_id", "order_id", "product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_consult_business_id_consultation_id" ON "order_consult" ("business_id", "consultation_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "order_event" ("id" text not null, "business_id" text not null, "order_id" text not null, "type" text not null, "actor_type" text check ("actor_type" in ('customer', 'member', 'user', 'partner', 'system')) not null, "actor_id" text not null, "detail" text null, "source_key" text not null, "occurred_at" timestamptz not null, ${TIMES}, constraint "order_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_event_deleted_at" ON "order_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_event_business_id_order_id_source_key_unique" ON "order_event" ("business_id", "order_id", "source_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_event_business_id_order_id_occurred_at" ON "order_event" ("business_id", "order_id", "occurred_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["order_event", "order_consult", "order_record"])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
