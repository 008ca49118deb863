/** Months that stand ready after a migration; the job keeps as many. */
export const MONTHS_AHEAD = 24

/**
 * `audit_ensure_partitions(n)` makes this month's partition, the one before (a transaction may straddle the turn) and
 * those of the next `n` months, and returns how many were missing.
 *
 * The default partition takes what comes when nobody made a month in time, so that an append never fails. Its rows are
 * never moved: it becomes the partition of the months it holds, and an empty one takes its place.
 *
 * A month is made apart and then attached, which, unlike `partition of`, stops no reader and no writer.
 */
export const CREATE_PARTITIONS = [
  `create or replace function "audit_adopt_default"() returns void language plpgsql as $adopt$
  declare
    first_month timestamptz;
    end_month timestamptz;
    name text;
  begin
    select date_trunc('month', min(occurred_at), 'UTC'),
        (date_trunc('month', max(occurred_at) at time zone 'UTC') + interval '1 month') at time zone 'UTC'
      into first_month, end_month from audit_entry_default;
    if first_month is null then return; end if;
    name := 'audit_entry_' || to_char(first_month at time zone 'UTC', 'YYYYMM');
    alter table audit_entry detach partition audit_entry_default;
    execute format('alter table audit_entry_default rename to %I', name);
    execute format('alter table audit_entry attach partition %I for values from (%L) to (%L)', name, first_month, end_month);
    create table audit_entry_default partition of audit_entry default;
    create trigger audit_entry_keep_statement before truncate on audit_entry_default
      for each statement execute function audit_refuse();
  end $adopt$;`,
  `create or replace function "audit_ensure_partitions"(months integer) returns integer language plpgsql as $ensure$
  declare
    start_month timestamp := date_trunc('month', clock_timestamp() at time zone 'UTC') - interval '1 month';
    month timestamptz;
    name text;
    made integer := 0;
  begin
    perform pg_advisory_xact_lock(hashtextextended('audit_ensure_partitions', 0));
    perform audit_adopt_default();
    for i in 0 .. months + 1 loop
      month := (start_month + make_interval(months => i)) at time zone 'UTC';
      name := 'audit_entry_' || to_char(month at time zone 'UTC', 'YYYYMM');
      continue when audit_month_exists(month);
      execute format('create table %I (like audit_entry including defaults including constraints including indexes)', name);
      execute format('alter table audit_entry attach partition %I for values from (%L) to (%L)', name, month,
        ((month at time zone 'UTC') + interval '1 month') at time zone 'UTC');
      execute format('create trigger audit_entry_keep_statement before truncate on %I
        for each statement execute function audit_refuse()', name);
      made := made + 1;
    end loop;
    return made;
  end $ensure$;`,
  `create or replace view "audit_partition" as
    select name, (bounds)[1]::timestamptz as "from", (bounds)[2]::timestamptz as "until" from (
      select c.relname as name,
        regexp_match(pg_get_expr(c.relpartbound, c.oid), $re$FROM \\('([^']+)'\\) TO \\('([^']+)'\\)$re$) as bounds
      from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'audit_entry'::regclass
    ) parts where bounds is not null;`,
  `create or replace function "audit_month_exists"(month timestamptz) returns boolean language sql stable as $exists$
    select exists (select 1 from audit_partition where "from" <= month and month < "until") $exists$;`,
  `create table "audit_entry_default" partition of "audit_entry" default;`,
  `create trigger "audit_entry_keep_statement" before truncate on "audit_entry_default"
    for each statement execute function "audit_refuse"();`,
  `select "audit_ensure_partitions"(${MONTHS_AHEAD});`,
]

export const DROP_PARTITIONS = [
  `drop function if exists "audit_ensure_partitions"(integer);`,
  `drop function if exists "audit_adopt_default"();`,
  `drop function if exists "audit_month_exists"(timestamptz);`,
  `drop view if exists "audit_partition";`,
]
