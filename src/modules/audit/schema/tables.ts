/**
 * The audit log's own tables. They are written by hand, not derived from models: Medusa's generated methods could
 * change and delete rows, and there is nothing here that may be changed or deleted.
 */
export const CREATE_TABLES = [
  `create table if not exists "audit_chain" (
    "business_id" text not null primary key,
    "seq" bigint not null,
    "hash" bytea not null
  );`,
  `create table if not exists "audit_entry" (
    "id" text not null,
    "business_id" text not null,
    "seq" bigint not null,
    "occurred_at" timestamptz not null default clock_timestamp(),
    "actor_type" text not null,
    "actor_id" text null,
    "actor_role" text null,
    "impersonator_id" text null,
    "action" text not null,
    "entity" text null,
    "entity_id" text null,
    "patient_id" text null,
    "outcome" text not null check ("outcome" in ('ok', 'refused', 'failed')),
    "reason" text null,
    "route" text null,
    "workflow" text null,
    "request_id" text null,
    "address" text null,
    "user_agent" text null,
    "detail" json null,
    "prev_hash" bytea not null,
    "hash" bytea not null,
    constraint "audit_entry_pkey" primary key ("business_id", "seq", "occurred_at")
  ) partition by range ("occurred_at");`,
  `create index if not exists "IDX_audit_entry_time" on "audit_entry" ("business_id", "occurred_at" desc, "seq" desc);`,
  `create index if not exists "IDX_audit_entry_patient" on "audit_entry" ("business_id", "patient_id", "occurred_at" desc)
    where "patient_id" is not null;`,
  `create index if not exists "IDX_audit_entry_actor" on "audit_entry" ("business_id", "actor_id", "occurred_at" desc);`,
  `create table if not exists "audit_anchor" (
    "business_id" text not null primary key,
    "seq" bigint not null,
    "hash" bytea not null,
    "until" timestamptz not null
  );`,
  `create table if not exists "audit_archive" (
    "partition" text not null primary key,
    "from" timestamptz not null,
    "until" timestamptz not null,
    "entries" bigint not null,
    "object_key" text not null,
    "sha256" text not null,
    "dropped_at" timestamptz not null default clock_timestamp()
  );`,
]

export const DROP_TABLES = [
  `drop table if exists "audit_archive";`,
  `drop table if exists "audit_anchor";`,
  `drop table if exists "audit_entry";`,
  `drop table if exists "audit_chain";`,
]
