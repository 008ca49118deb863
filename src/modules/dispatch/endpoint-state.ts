import { generateEntityId } from "@medusajs/framework/utils"
import type { ResolvedEndpoint } from "./resolve-endpoint"
import type { Sql } from "./sql"

type Address = Pick<ResolvedEndpoint, "url_hash" | "url_host">

const MARK = `
insert into dispatch_endpoint ("id", "business_id", "url_hash", "url_host", "disabled_at", "failing_since")
values (?, ?, ?, ?, case when ? then now() end, now())
on conflict ("business_id", "url_hash") where deleted_at is null do update
set disabled_at = coalesce(dispatch_endpoint.disabled_at, excluded.disabled_at),
    failing_since = coalesce(dispatch_endpoint.failing_since, excluded.failing_since), updated_at = now()`

/** Remembers that deliveries to this address fail or, when `gone`, are no longer wanted. */
export async function markFailing(sql: Sql, business_id: string, at: Address, gone: boolean): Promise<void> {
  await sql.execute(MARK, [generateEntityId(undefined, "dend"), business_id, at.url_hash, at.url_host, gone])
}

export async function markWorking(sql: Sql, business_id: string, { url_hash }: Address): Promise<void> {
  await sql.execute(
    `update dispatch_endpoint set failing_since = null, updated_at = now()
     where business_id = ? and url_hash = ? and failing_since is not null`,
    [business_id, url_hash],
  )
}

/** Lets deliveries go again to every address of a business; somebody has asked for a replay. */
export async function enableEndpoints(sql: Sql, business_id: string): Promise<void> {
  await sql.execute(
    `update dispatch_endpoint set disabled_at = null, updated_at = now()
     where business_id = ? and disabled_at is not null`,
    [business_id],
  )
}
