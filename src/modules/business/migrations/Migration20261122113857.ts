import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const WATCHED = ["business", "business_domain", "location", "theme"]

export class Migration20261122113857 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "theme" drop constraint if exists "theme_business_id_unique";`)
    this.addSql(`alter table if exists "member" drop constraint if exists "member_email_unique";`)
    this.addSql(
      `alter table if exists "business_member" drop constraint if exists "business_member_business_id_email_unique";`,
    )
    this.addSql(
      `alter table if exists "business_domain" drop constraint if exists "business_domain_hostname_unique";`,
    )
    this.addSql(
      `alter table if exists "business" drop constraint if exists "business_sales_channel_id_unique";`,
    )
    this.addSql(`alter table if exists "business" drop constraint if exists "business_handle_unique";`)
    this.addSql(
      `create table if not exists "business" ("id" text not null, "handle" text not null, "name" text not null, "owner_email" text not null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "sales_channel_id" text not null, "publishable_api_key_id" text not null, "settings" jsonb not null default '{}', "sealed_secrets" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "business_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_business_handle_unique" ON "business" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_deleted_at" ON "business" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_business_sales_channel_id_unique" ON "business" ("sales_channel_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "business_domain" ("id" text not null, "business_id" text not null, "hostname" text not null, "kind" text check ("kind" in ('platform', 'custom')) not null, "is_primary" boolean not null default false, "verified_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "business_domain_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_business_domain_hostname_unique" ON "business_domain" ("hostname") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_domain_deleted_at" ON "business_domain" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_domain_business_id_is_primary" ON "business_domain" ("business_id", "is_primary") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "business_member" ("id" text not null, "business_id" text not null, "email" text not null, "member_id" text null, "role" text check ("role" in ('owner', 'admin', 'staff', 'clinician', 'viewer')) not null, "status" text check ("status" in ('invited', 'active', 'revoked')) not null default 'invited', "invitation_hash" text null, "invitation_expires_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "business_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_member_deleted_at" ON "business_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_business_member_business_id_email_unique" ON "business_member" ("business_id", "email") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_member_member_id_status" ON "business_member" ("member_id", "status") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_member_invitation_hash" ON "business_member" ("invitation_hash") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "location" ("id" text not null, "business_id" text not null, "name" text not null, "status" text check ("status" in ('active', 'inactive')) not null default 'active', "serviceable_states" text[] not null, "address" text null, "phone" text null, "email" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "location_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_location_deleted_at" ON "location" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_location_business_id_status" ON "location" ("business_id", "status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "member" ("id" text not null, "email" text not null, "first_name" text not null, "last_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_email_unique" ON "member" ("email") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "theme" ("id" text not null, "business_id" text not null, "logo_url" text null, "primary_color" text not null, "secondary_color" text not null, "radius" text check ("radius" in ('sharp', 'soft', 'round')) not null default 'soft', "tagline" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "theme_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_theme_deleted_at" ON "theme" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_theme_business_id_unique" ON "theme" ("business_id") WHERE deleted_at IS NULL;`,
    )

    this.notifyOnChange()
  }

  /** Whatever a tenant look-up reads tells every process when it changes, by whatever hand (TENANT_CHANNEL). */
  private notifyOnChange(): void {
    this.addSql(`create or replace function rxspot_notify_tenant() returns trigger language plpgsql as $$
      declare
        row_now jsonb := to_jsonb(coalesce(new, old));
      begin
        perform pg_notify('rxspot_tenant', coalesce(row_now->>'business_id', row_now->>'id'));
        return null;
      end $$;`)
    for (const table of WATCHED) {
      this.addSql(`create trigger "${table}_notify_tenant" after insert or update or delete on "${table}"
        for each row execute function rxspot_notify_tenant();`)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "business" cascade;`)

    this.addSql(`drop table if exists "business_domain" cascade;`)

    this.addSql(`drop table if exists "business_member" cascade;`)

    this.addSql(`drop table if exists "location" cascade;`)

    this.addSql(`drop table if exists "member" cascade;`)

    this.addSql(`drop table if exists "theme" cascade;`)
    this.addSql("drop function if exists rxspot_notify_tenant;")
  }
}
