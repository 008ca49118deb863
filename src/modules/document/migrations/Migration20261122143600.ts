import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122143600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "document_link" drop constraint if exists "document_link_business_id_token_hash_unique";`,
    )
    this.addSql(`alter table if exists "document" drop constraint if exists "document_storage_key_unique";`)
    this.addSql(
      `create table if not exists "document" ("id" text not null, "business_id" text not null, "customer_id" text not null, "consultation_id" text null, "type" text check ("type" in ('prescription', 'lab_result', 'medical_record', 'consent_form', 'id_verification', 'insurance_card', 'other')) not null, "access_level" text check ("access_level" in ('patient', 'clinical', 'staff')) not null default 'patient', "status" text check ("status" in ('uploading', 'clean', 'quarantined', 'lost')) not null default 'uploading', "file_name" text not null, "content_type" text not null, "size" integer not null, "sha256" text not null, "data_key" text not null, "storage_key" text not null, "scan_result" text check ("scan_result" in ('clean', 'infected', 'not_scanned')) not null, "finding" text null, "uploaded_by_type" text check ("uploaded_by_type" in ('customer', 'member', 'user')) not null, "uploaded_by" text not null, "first_opened_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "document_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_deleted_at" ON "document" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_business_id_customer_id_id" ON "document" ("business_id", "customer_id", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_business_id_consultation_id_id" ON "document" ("business_id", "consultation_id", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_business_id_status_id" ON "document" ("business_id", "status", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_document_storage_key_unique" ON "document" ("storage_key") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "document_link" ("id" text not null, "business_id" text not null, "document_id" text not null, "token_hash" text not null, "actor_type" text check ("actor_type" in ('customer', 'member')) not null, "actor_id" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "document_link_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_link_deleted_at" ON "document_link" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_document_link_business_id_token_hash_unique" ON "document_link" ("business_id", "token_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_link_expires_at" ON "document_link" ("expires_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "document" cascade;`)

    this.addSql(`drop table if exists "document_link" cascade;`)
  }
}
