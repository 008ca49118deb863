/** How far a writer's own clock may be from the database's: a moved-back time would hide an entry in another month. */
const MAX_SKEW = "5 minutes"

/**
 * What an entry's hash is over: every field in this order as a netstring (`<bytes>:<text>,`), an absent one as `-,`, so
 * that no two entries have the same text. Times are UTC with microseconds, `detail` is the JSON text as stored.
 * `scripts/lib/audit/entry-hash.mjs` computes it apart from the database, for the verifier.
 */
const CANONICAL = [
  "'rxspot-audit-1'",
  "encode(new.prev_hash, 'hex')",
  "new.business_id",
  "new.seq::text",
  "new.id",
  `to_char(new.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  "new.actor_type",
  "new.actor_id",
  "new.actor_role",
  "new.impersonator_id",
  "new.action",
  "new.entity",
  "new.entity_id",
  "new.patient_id",
  "new.outcome",
  "new.reason",
  "new.route",
  "new.workflow",
  "new.request_id",
  "new.address",
  "new.user_agent",
  "new.detail::text",
]

const netstring = (value: string) => `coalesce(octet_length(${value}) || ':' || ${value}, '-') || ','`

/**
 * Gives each new entry its place: it locks the business's chain until the transaction ends, counts on, and hashes the
 * entry with the hash before it. In a trigger, so that whoever inserts, from whatever process, cannot do it otherwise.
 */
export const CREATE_APPEND = [
  `create or replace function "audit_entry_append"() returns trigger language plpgsql as $append$
  declare
    head record;
  begin
    if abs(extract(epoch from new.occurred_at - clock_timestamp())) > extract(epoch from interval '${MAX_SKEW}') then
      raise exception 'An audit entry is of now: leave occurred_at to the database' using errcode = 'check_violation';
    end if;
    select seq, hash into head from audit_chain where business_id = new.business_id for update;
    if not found then
      insert into audit_chain (business_id, seq, hash)
        values (new.business_id, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
      select seq, hash into head from audit_chain where business_id = new.business_id for update;
    end if;
    new.seq := head.seq + 1;
    new.prev_hash := head.hash;
    new.hash := sha256(convert_to(${CANONICAL.map(netstring).join(" ||\n      ")}, 'UTF8'));
    update audit_chain set seq = new.seq, hash = new.hash where business_id = new.business_id;
    return new;
  end $append$;`,
  `create trigger "audit_entry_append" before insert on "audit_entry"
    for each row execute function "audit_entry_append"();`,
]

export const DROP_APPEND = [`drop function if exists "audit_entry_append"() cascade;`]
