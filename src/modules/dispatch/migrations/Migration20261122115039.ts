import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122115039 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_update" drop constraint if exists "partner_update_business_id_event_id_body_index_unique";`,
    )
    this.addSql(
      `alter table if exists "outbox_event" drop constraint if exists "outbox_event_business_id_type_subject_id_unique";`,
    )
    this.addSql(
      `alter table if exists "dispatch_endpoint" drop constraint if exists "dispatch_endpoint_business_id_url_hash_unique";`,
    )
    this.addSql(
      `create table if not exists "delivery_attempt" ("id" text not null, "business_id" text not null, "event_id" text not null, "attempt" integer not null, "replay" integer not null, "outcome" text check ("outcome" in ('delivered', 'failed', 'interrupted', 'late')) not null, "lease_owner" text not null, "url_host" text null, "http_status" integer null, "error" text null, "response_excerpt" text null, "started_at" timestamptz not null, "duration_ms" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_attempt_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivery_attempt_deleted_at" ON "delivery_attempt" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivery_attempt_business_id_event_id_started_at" ON "delivery_attempt" ("business_id", "event_id", "started_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "dispatch_endpoint" ("id" text not null, "business_id" text not null, "url_hash" text not null, "url_host" text not null, "disabled_at" timestamptz null, "failing_since" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispatch_endpoint_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispatch_endpoint_deleted_at" ON "dispatch_endpoint" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dispatch_endpoint_business_id_url_hash_unique" ON "dispatch_endpoint" ("business_id", "url_hash") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "outbox_event" ("id" text not null, "business_id" text not null, "type" text not null, "subject_id" text not null, "consultation_id" text null, "payload" jsonb not null, "status" text check ("status" in ('pending', 'sending', 'delivered', 'dead_letter')) not null default 'pending', "attempts" integer not null default 0, "replays" integer not null default 0, "next_attempt_at" timestamptz not null, "lease_owner" text null, "last_error" text null, "last_http_status" integer null, "delivered_at" timestamptz null, "dead_lettered_at" timestamptz null, "alert_at" timestamptz null, "alerts" integer not null default 0, "partner_status" text null, "partner_status_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_deleted_at" ON "outbox_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_event_business_id_type_subject_id_unique" ON "outbox_event" ("business_id", "type", "subject_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_business_id_id" ON "outbox_event" ("business_id", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_business_id_consultation_id" ON "outbox_event" ("business_id", "consultation_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_due" ON "outbox_event" ("business_id", "next_attempt_at") WHERE status in ('pending', 'sending') and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_dead_letter" ON "outbox_event" ("business_id", "id") WHERE status = 'dead_letter' and deleted_at is null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_alert" ON "outbox_event" ("business_id", "alert_at") WHERE alert_at is not null and deleted_at is null;`,
    )

    this.addSql(
      `create table if not exists "partner_update" ("id" text not null, "business_id" text not null, "event_id" text not null, "consultation_id" text null, "status" text not null, "reported_status" text not null, "applied" boolean not null, "external_id" text null, "message" text null, "tracking_number" text null, "carrier" text null, "body" text not null, "body_index" text not null, "occurred_at" timestamptz null, "received_at" timestamptz not null, "previous_status" text null, "previous_status_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_update_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_update_deleted_at" ON "partner_update" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_update_business_id_event_id_body_index_unique" ON "partner_update" ("business_id", "event_id", "body_index") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_update_business_id_event_id_received_at" ON "partner_update" ("business_id", "event_id", "received_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_update_business_id_consultation_id_received_at" ON "partner_update" ("business_id", "consultation_id", "received_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "delivery_attempt" cascade;`)

    this.addSql(`drop table if exists "dispatch_endpoint" cascade;`)

    this.addSql(`drop table if exists "outbox_event" cascade;`)

    this.addSql(`drop table if exists "partner_update" cascade;`)
  }
}
