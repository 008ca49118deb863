import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a look-up reads; a mere look at the DNS changes none of it and need not empty anybody's cache. */
const READ_BY_LOOKUPS = ["business_id", "hostname", "is_primary", "verified_at", "deleted_at"]

export class Migration20261122131147 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "business_domain" add column if not exists "status" text check ("status" in ('pending', 'verified', 'failing', 'released')) not null default 'pending', add column if not exists "challenge_token" text null, add column if not exists "checked_at" timestamptz null, add column if not exists "next_check_at" timestamptz null, add column if not exists "attempts" integer not null default 0, add column if not exists "failing_since" timestamptz null, add column if not exists "warned_at" timestamptz null, add column if not exists "released_at" timestamptz null, add column if not exists "problem" text null;`,
    )
    this.addSql(`update "business_domain" set "status" = 'verified' where "verified_at" is not null;`)
    // A claim nobody has proven must not keep the name's owner out: one business a name only once it counts.
    this.addSql(`DROP INDEX IF EXISTS "IDX_business_domain_hostname_unique";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_business_domain_hostname_unique" ON "business_domain" ("hostname") WHERE verified_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_business_domain_business_id_hostname_unique" ON "business_domain" ("business_id", "hostname") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_domain_next_check_at" ON "business_domain" ("next_check_at") WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    // Removed rows too: a cool-down outlives its row. A model's index would leave them out.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "business_domain_hostname_any" ON "business_domain" ("hostname");`,
    )
    this.notifyOnReadChange()
  }

  private notifyOnReadChange(): void {
    const changed = READ_BY_LOOKUPS.map((column) => `old."${column}" is distinct from new."${column}"`)
    this.addSql(`drop trigger if exists "business_domain_notify_tenant" on "business_domain";`)
    this.addSql(`create trigger "business_domain_notify_tenant" after insert or delete on "business_domain"
      for each row execute function rxspot_notify_tenant();`)
    this.addSql(`create trigger "business_domain_notify_tenant_change" after update on "business_domain"
      for each row when (${changed.join(" or ")}) execute function rxspot_notify_tenant();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "business_domain_notify_tenant_change" on "business_domain";`)
    this.addSql(`drop trigger if exists "business_domain_notify_tenant" on "business_domain";`)
    this
      .addSql(`create trigger "business_domain_notify_tenant" after insert or update or delete on "business_domain"
      for each row execute function rxspot_notify_tenant();`)
    this.addSql(`drop index if exists "business_domain_hostname_any";`)
    this.addSql(`drop index if exists "IDX_business_domain_business_id_hostname_unique";`)
    this.addSql(`drop index if exists "IDX_business_domain_next_check_at";`)
    this.addSql(`drop index if exists "IDX_business_domain_hostname_unique";`)
    // Claims that prove nothing would not fit the index of old, under which a name stood once whatever its state.
    this.addSql(`delete from "business_domain" where "verified_at" is null and "deleted_at" is null;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_business_domain_hostname_unique" ON "business_domain" ("hostname") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "business_domain" drop column if exists "status", drop column if exists "challenge_token", drop column if exists "checked_at", drop column if exists "next_check_at", drop column if exists "attempts", drop column if exists "failing_since", drop column if exists "warned_at", drop column if exists "released_at", drop column if exists "problem";`,
    )
  }
}
