const refuse = (table: string, when: string, level: "row" | "statement" = "row") =>
  `create trigger "${table}_keep_${level}" before ${when} on "${table}"
    for each ${level} execute function "audit_refuse"();`

/**
 * Append-only, for the table's owner too. Only whole months can go, by `drop table`, which no trigger sees; the
 * verifier, the anchors and the exported heads do.
 */
export const CREATE_GUARDS = [
  `create or replace function "audit_refuse"() returns trigger language plpgsql as $refuse$
  begin
    raise exception 'The audit log is append-only: % on % is refused', tg_op, tg_table_name
      using errcode = 'insufficient_privilege';
  end $refuse$;`,
  refuse("audit_entry", "update or delete"),
  refuse("audit_entry", "truncate", "statement"),
  refuse("audit_archive", "update or delete"),
  refuse("audit_archive", "truncate", "statement"),
  refuse("audit_chain", "delete"),
  refuse("audit_chain", "truncate", "statement"),
  refuse("audit_anchor", "delete"),
  refuse("audit_anchor", "truncate", "statement"),
  // Only an entry being appended moves a head, and only by one.
  `create or replace function "audit_chain_guard"() returns trigger language plpgsql as $guard$
  begin
    if pg_trigger_depth() < 2 or (tg_op = 'UPDATE' and new.seq <> old.seq + 1) then
      raise exception 'The head of a chain moves with its entries only' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $guard$;`,
  `create trigger "audit_chain_guard" before insert or update on "audit_chain"
    for each row execute function "audit_chain_guard"();`,
  `create or replace function "audit_anchor_guard"() returns trigger language plpgsql as $guard$
  begin
    if new.business_id <> old.business_id or new.seq <= old.seq then
      raise exception 'An anchor only moves forward' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $guard$;`,
  `create trigger "audit_anchor_guard" before update on "audit_anchor"
    for each row execute function "audit_anchor_guard"();`,
]

export const DROP_GUARDS = [
  `drop function if exists "audit_anchor_guard"() cascade;`,
  `drop function if exists "audit_chain_guard"() cascade;`,
  `drop function if exists "audit_refuse"() cascade;`,
]
