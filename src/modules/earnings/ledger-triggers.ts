/** SQL that makes the database itself keep the ledger's promises; used by the migration. */

/** Entries and releases are written once: whoever tries to change one is refused, whatever program it is. */
export const GUARDS = {
  up: [
    `create or replace function ledger_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;`,
    ...["ledger_entry", "ledger_release"].flatMap((table) => [
      `create or replace trigger "${table}_no_change" before update or delete on "${table}"
  for each row execute function ledger_refuse_change();`,
      `create or replace trigger "${table}_no_truncate" before truncate on "${table}"
  for each statement execute function ledger_refuse_change();`,
    ]),
  ],
  down: [`drop function if exists ledger_refuse_change() cascade;`],
}

/** The running sums, in the transaction that writes the rows they are sums of. */
export const ROLLUPS = {
  up: [
    `create or replace function ledger_roll_up_entries() returns trigger language plpgsql as $$
begin
  insert into ledger_day (business_id, currency, day, kind, minor, entries)
  select business_id, currency, (occurred_at at time zone 'utc')::date, kind, sum(minor), count(*) from added
  group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict (business_id, currency, day, kind)
  do update set minor = ledger_day.minor + excluded.minor, entries = ledger_day.entries + excluded.entries;
  insert into ledger_balance (business_id, currency, earned, paid)
  select business_id, currency,
    coalesce(sum(business_minor) filter (where kind not in ('payout', 'payout_return')), 0),
    coalesce(-sum(business_minor) filter (where kind in ('payout', 'payout_return')), 0)
  from added group by 1, 2 order by 1, 2
  on conflict (business_id, currency)
  do update set earned = ledger_balance.earned + excluded.earned, paid = ledger_balance.paid + excluded.paid;
  return null;
end $$;`,
    `create or replace trigger "ledger_entry_roll_up" after insert on "ledger_entry"
  referencing new table as added for each statement execute function ledger_roll_up_entries();`,
    `create or replace function ledger_roll_up_releases() returns trigger language plpgsql as $$
begin
  insert into ledger_balance (business_id, currency, released)
  select business_id, currency, sum(minor) from added group by 1, 2 order by 1, 2
  on conflict (business_id, currency) do update set released = ledger_balance.released + excluded.released;
  return null;
end $$;`,
    `create or replace trigger "ledger_release_roll_up" after insert on "ledger_release"
  referencing new table as added for each statement execute function ledger_roll_up_releases();`,
    `create or replace function ledger_roll_up_claims() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    insert into ledger_balance (business_id, currency, claimed)
    select business_id, currency, -sum(minor) from removed where live group by 1, 2 order by 1, 2
    on conflict (business_id, currency) do update set claimed = ledger_balance.claimed + excluded.claimed;
  end if;
  insert into ledger_balance (business_id, currency, claimed)
  select business_id, currency, sum(minor) from added where live group by 1, 2 order by 1, 2
  on conflict (business_id, currency) do update set claimed = ledger_balance.claimed + excluded.claimed;
  return null;
end $$;`,
    `create or replace trigger "payout_entry_claim" after insert on "payout_entry"
  referencing new table as added for each statement execute function ledger_roll_up_claims();`,
    `create or replace trigger "payout_entry_free" after update on "payout_entry"
  referencing old table as removed new table as added for each statement execute function ledger_roll_up_claims();`,
  ],
  down: ["entries", "releases", "claims"].map(
    (name) => `drop function if exists ledger_roll_up_${name}() cascade;`,
  ),
}
