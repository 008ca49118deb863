import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122174500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "second_factor_try" ("id" text not null, "business_id" text not null, "auth_identity_id" text not null, "code_digest" text not null, "is_accepted" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "second_factor_try_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_second_factor_try_deleted_at" ON "second_factor_try" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_second_factor_try_business_id_auth_identity_id_created_at" ON "second_factor_try" ("business_id", "auth_identity_id", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "sign_out" ("id" text not null, "business_id" text not null, "auth_identity_id" text not null, "issued_at" timestamptz not null, "is_everywhere" boolean not null default false, "ends_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sign_out_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sign_out_deleted_at" ON "sign_out" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sign_out_business_id_auth_identity_id_issued_at" ON "sign_out" ("business_id", "auth_identity_id", "issued_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "second_factor_try" cascade;`)
    this.addSql(`drop table if exists "sign_out" cascade;`)
  }
}
