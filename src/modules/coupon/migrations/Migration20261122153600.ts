import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261122153600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "coupon" ("id" text not null, "business_id" text not null, "promotion_id" text not null, "code" text not null, "total_limit" integer null, "per_customer_limit" integer null, ${TIMES}, constraint "coupon_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_deleted_at" ON "coupon" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_business_id_code_unique" ON "coupon" ("business_id", "code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_business_id_promotion_id_unique" ON "coupon" ("business_id", "promotion_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "coupon_use" ("id" text not null, "business_id" text not null, "coupon_id" text not null, "customer_id" text not null, "order_id" text not null, "used_at" timestamptz not null, ${TIMES}, constraint "coupon_use_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_use_deleted_at" ON "coupon_use" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_use_business_id_coupon_id_order_id_unique" ON "coupon_use" ("business_id", "coupon_id", "order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_use_business_id_order_id" ON "coupon_use" ("business_id", "order_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    for (const table of ["coupon_use", "coupon"]) this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
