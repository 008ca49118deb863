import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { GUARDS, ROLLUPS } from "../ledger-triggers"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

/** The ledger: entries nobody can change, sums that follow them, and payouts that take each entry once. */
export class Migration20261122143500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "ledger_entry" (
  "id" text not null primary key, "business_id" text not null,
  "currency" text not null check (currency ~ '^[a-z]{3}$'),
  "kind" text not null,
  "debit" text not null, "credit" text not null,
  "minor" bigint not null check (minor > 0),
  "business_minor" bigint generated always as
    (case when credit = 'business' then minor when debit = 'business' then -minor else 0 end) stored,
  "source_type" text not null check (source_type in ('capture', 'refund', 'payout', 'adjustment')),
  "source_id" text not null, "payment_id" text null, "order_id" text null,
  "details" jsonb not null default '{}', "occurred_at" timestamptz not null, ${STAMPS},
  constraint "ledger_entry_accounts" check ((kind, debit, credit) in (
    ('sale', 'collected', 'business'), ('consult_fee', 'collected', 'business'),
    ('commission', 'business', 'platform'), ('processing_fee', 'business', 'processor'),
    ('clinician_fee', 'business', 'clinicians'), ('refund', 'business', 'collected'),
    ('commission_return', 'platform', 'business'), ('processing_fee_return', 'processor', 'business'),
    ('payout', 'business', 'collected'), ('payout_return', 'collected', 'business'),
    ('adjustment_credit', 'platform', 'business'), ('adjustment_debit', 'business', 'platform'))));`)
    for (const [name, unique, columns] of [
      ["source", "unique ", "business_id, source_type, source_id, kind"],
      ["payment", "", "business_id, payment_id"],
      ["order", "", "business_id, order_id"],
      ["occurred", "", "business_id, occurred_at, id"],
    ])
      this.addSql(
        `create ${unique}index if not exists "IDX_ledger_entry_${name}" on "ledger_entry" (${columns});`,
      )

    this.addSql(`create table if not exists "ledger_release" (
  "business_id" text not null, "entry_id" text not null references "ledger_entry" ("id"),
  "currency" text not null, "minor" bigint not null, "released_at" timestamptz not null default now(),
  primary key ("business_id", "entry_id"));`)
    this.addSql(`create table if not exists "ledger_hold" (
  "business_id" text not null, "order_id" text not null, "currency" text not null,
  "due_at" timestamptz not null, primary key ("business_id", "order_id", "currency"));`)
    this.addSql(
      `create index if not exists "IDX_ledger_hold_due" on "ledger_hold" ("business_id", "due_at");`,
    )
    this.addSql(`create table if not exists "ledger_balance" (
  "business_id" text not null, "currency" text not null, "earned" bigint not null default 0,
  "released" bigint not null default 0, "claimed" bigint not null default 0, "paid" bigint not null default 0,
  primary key ("business_id", "currency"));`)
    this.addSql(`create table if not exists "ledger_day" (
  "business_id" text not null, "currency" text not null, "day" date not null, "kind" text not null,
  "minor" bigint not null, "entries" bigint not null,
  primary key ("business_id", "currency", "day", "kind"));`)

    this.addSql(`create table if not exists "payout" (
  "id" text not null primary key, "business_id" text not null, "currency" text not null,
  "minor" bigint not null check (minor > 0), "entries" integer not null,
  "status" text not null check (status in ('requested', 'processing', 'paid', 'failed', 'cancelled')),
  "provider" text not null check (provider in ('manual', 'stripe_connect')),
  "requested_by" text null, "destination" text null, "reference" text null, "failure" text null,
  "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "processing_at" timestamptz null,
  "settled_at" timestamptz null, ${STAMPS});`)
    this.addSql(`create index if not exists "IDX_payout_business_id_id" on "payout" ("business_id", "id");`)
    this.addSql(
      `create unique index if not exists "IDX_payout_one_open" on "payout" ("business_id", "currency") where status in ('requested', 'processing') and deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_payout_status" on "payout" ("business_id", "status") where deleted_at is null;`,
    )
    this.addSql(`create table if not exists "payout_entry" (
  "business_id" text not null, "payout_id" text not null references "payout" ("id"),
  "entry_id" text not null references "ledger_entry" ("id"), "currency" text not null,
  "minor" bigint not null, "live" boolean not null default true,
  primary key ("business_id", "payout_id", "entry_id"));`)
    this.addSql(
      `create unique index if not exists "IDX_payout_entry_one_live" on "payout_entry" ("business_id", "entry_id") where live;`,
    )

    this.addSql(`create table if not exists "payout_account" (
  "id" text not null primary key, "business_id" text not null,
  "provider" text not null default 'manual' check (provider in ('manual', 'stripe_connect')),
  "schedule" text not null default 'manual' check (schedule in ('manual', 'weekly', 'monthly')),
  "minimum_minor" integer not null default 0 check (minimum_minor >= 0), "next_payout_at" timestamptz null,
  "bank_details" text null, "bank_last4" text null, "stripe_account_id" text null,
  "payouts_enabled" boolean not null default false, "details_submitted" boolean not null default false,
  "bank_failure" text null, ${STAMPS});`)
    this.addSql(
      `create unique index if not exists "IDX_payout_account_business_id_unique" on "payout_account" ("business_id") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_payout_account_stripe" on "payout_account" ("stripe_account_id") where stripe_account_id is not null;`,
    )
    this.addSql(`create table if not exists "commission_rule" (
  "id" text not null primary key, "business_id" text not null, "product_id" text null, "category_id" text null,
  "rate_bp" integer not null check (rate_bp between 0 and 10000), ${STAMPS},
  constraint "commission_rule_one_subject" check (product_id is null or category_id is null));`)
    this.addSql(
      `create unique index if not exists "IDX_commission_rule_subject" on "commission_rule" ("business_id", coalesce("product_id", ''), coalesce("category_id", '')) where deleted_at is null;`,
    )
    this.addSql(`create table if not exists "fee_terms" (
  "id" text not null primary key, "business_id" text not null,
  "consult_fee_minor" integer null check (consult_fee_minor >= 0),
  "clinician_fee_minor" integer null check (clinician_fee_minor >= 0),
  "processing_bp" integer null check (processing_bp between 0 and 10000),
  "processing_fixed_minor" integer null check (processing_fixed_minor >= 0),
  "hold_days" integer null check (hold_days between 0 and 365), ${STAMPS});`)
    this.addSql(
      `create unique index if not exists "IDX_fee_terms_business_id_unique" on "fee_terms" ("business_id") where deleted_at is null;`,
    )
    this.addSql(`create table if not exists "reconciliation_report" (
  "id" text not null primary key, "business_id" text not null, "started_at" timestamptz not null,
  "finished_at" timestamptz not null, "payments_checked" integer not null, "entries_posted" integer not null,
  "businesses_checked" integer not null, "problem_count" integer not null, "problems" jsonb not null, ${STAMPS});`)
    this.addSql(
      `create index if not exists "IDX_reconciliation_report_business_id_id" on "reconciliation_report" ("business_id", "id");`,
    )
    this.addSql(`create table if not exists "provider_event" (
  "business_id" text not null, "id" text not null, "type" text not null,
  "received_at" timestamptz not null default now(), primary key ("business_id", "id"));`)
    for (const statement of [...GUARDS.up, ...ROLLUPS.up]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const table of [
      "payout_entry",
      "payout",
      "payout_account",
      "ledger_release",
      "ledger_hold",
      "ledger_balance",
      "ledger_day",
      "ledger_entry",
      "commission_rule",
      "fee_terms",
      "reconciliation_report",
      "provider_event",
    ])
      this.addSql(`drop table if exists "${table}" cascade;`)
    for (const statement of [...ROLLUPS.down, ...GUARDS.down]) this.addSql(statement)
  }
}
