import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122113858 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "patient" drop constraint if exists "patient_business_id_customer_id_unique";`,
    )
    this.addSql(
      `alter table if exists "intake_form" drop constraint if exists "intake_form_business_id_key_version_unique";`,
    )
    this.addSql(
      `alter table if exists "consult_policy" drop constraint if exists "consult_policy_business_id_key_unique";`,
    )
    this.addSql(
      `alter table if exists "consultation" drop constraint if exists "consultation_business_id_customer_id_idempotency_key_unique";`,
    )
    this.addSql(
      `alter table if exists "clinician" drop constraint if exists "clinician_business_id_member_id_unique";`,
    )
    this.addSql(
      `alter table if exists "approval" drop constraint if exists "approval_business_id_consultation_id_unique";`,
    )
    this.addSql(
      `create table if not exists "approval" ("id" text not null, "business_id" text not null, "consultation_id" text not null, "customer_id" text not null, "product_id" text not null, "variant_id" text not null, "clinician_id" text not null, "status" text check ("status" in ('active', 'revoked')) not null default 'active', "approved_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "refills_allowed" integer not null default 0, "refills_used" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "approval_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_approval_deleted_at" ON "approval" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_approval_business_id_customer_id_product_id_status" ON "approval" ("business_id", "customer_id", "product_id", "status") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_approval_business_id_consultation_id_unique" ON "approval" ("business_id", "consultation_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "clinician" ("id" text not null, "business_id" text not null, "member_id" text not null, "first_name" text not null, "last_name" text not null, "title" text null, "npi" text null, "status" text check ("status" in ('active', 'inactive')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "clinician_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_clinician_deleted_at" ON "clinician" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_clinician_business_id_member_id_unique" ON "clinician" ("business_id", "member_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_clinician_member_id" ON "clinician" ("member_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "consultation" ("id" text not null, "business_id" text not null, "patient_id" text not null, "customer_id" text not null, "product_id" text not null, "variant_id" text not null, "consult_policy_id" text not null, "intake_form_id" text not null, "intake_form_version" integer not null, "status" text check ("status" in ('submitted', 'in_review', 'approved', 'rejected', 'expired')) not null default 'submitted', "state" text not null, "flag_count" integer not null default 0, "response" text not null, "submitted_at" timestamptz not null, "due_at" timestamptz not null, "claimed_by" text null, "claim_expires_at" timestamptz null, "decided_by" text null, "decided_at" timestamptz null, "rejection_reason" text null, "idempotency_key" text not null, "request_digest" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consultation_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_deleted_at" ON "consultation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consultation_business_id_customer_id_idempotency_key_unique" ON "consultation" ("business_id", "customer_id", "idempotency_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_business_id_status_due_at" ON "consultation" ("business_id", "status", "due_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_business_id_patient_id" ON "consultation" ("business_id", "patient_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_business_id_claimed_by" ON "consultation" ("business_id", "claimed_by") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "consultation_event" ("id" text not null, "business_id" text not null, "consultation_id" text not null, "type" text check ("type" in ('submitted', 'claimed', 'released', 'approved', 'rejected', 'revoked')) not null, "actor_type" text check ("actor_type" in ('customer', 'member', 'user', 'system')) not null, "actor_id" text not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consultation_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_event_deleted_at" ON "consultation_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_event_business_id_consultation_id_occurred_at" ON "consultation_event" ("business_id", "consultation_id", "occurred_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "consult_policy" ("id" text not null, "business_id" text not null, "key" text not null, "gated" boolean not null default true, "form_key" text not null, "approval_days" integer not null default 90, "refills" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consult_policy_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consult_policy_deleted_at" ON "consult_policy" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_policy_business_id_key_unique" ON "consult_policy" ("business_id", "key") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "intake_form" ("id" text not null, "business_id" text not null, "key" text not null, "version" integer not null, "title" text not null, "status" text check ("status" in ('draft', 'active', 'retired')) not null default 'draft', "questionnaire" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "intake_form_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_intake_form_deleted_at" ON "intake_form" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_intake_form_business_id_key_version_unique" ON "intake_form" ("business_id", "key", "version") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "license" ("id" text not null, "business_id" text not null, "clinician_id" text not null, "state" text not null, "number" text not null, "expires_at" timestamptz not null, "status" text check ("status" in ('active', 'suspended', 'revoked')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "license_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_license_deleted_at" ON "license" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_license_business_id_clinician_id_state" ON "license" ("business_id", "clinician_id", "state") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "patient" ("id" text not null, "business_id" text not null, "customer_id" text not null, "first_name" text not null, "last_name" text not null, "email" text not null, "email_index" text not null, "phone" text null, "phone_index" text null, "date_of_birth" text null, "sex" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "patient_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_patient_deleted_at" ON "patient" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_patient_business_id_customer_id_unique" ON "patient" ("business_id", "customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_patient_business_id_email_index" ON "patient" ("business_id", "email_index") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_patient_business_id_phone_index" ON "patient" ("business_id", "phone_index") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "approval" cascade;`)

    this.addSql(`drop table if exists "clinician" cascade;`)

    this.addSql(`drop table if exists "consultation" cascade;`)

    this.addSql(`drop table if exists "consultation_event" cascade;`)

    this.addSql(`drop table if exists "consult_policy" cascade;`)

    this.addSql(`drop table if exists "intake_form" cascade;`)

    this.addSql(`drop table if exists "license" cascade;`)

    this.addSql(`drop table if exists "patient" cascade;`)
  }
}
