import { transactionOf } from "../../utils/scope-transaction"
import type { PrivacyModuleService } from "./service"
import type { DataRequestRow } from "./types"
import { LEASE_MINUTES } from "./working"

const CLAIM = `update data_request set lease_owner = ?, lease_until = now() + interval '${LEASE_MINUTES} minutes',
    attempts = attempts + 1, updated_at = now(),
    status = case kind when 'export' then 'preparing' else 'erasing' end
  where id = (select id from data_request where status in ('approved', 'preparing', 'erasing') and due_at <= now()
    and (lease_until is null or lease_until < now()) and deleted_at is null
    order by due_at, id limit 1 for update skip locked)
  returning id`

/** What is due, of whichever business. */
export class DueRequests {
  constructor(private readonly service: PrivacyModuleService) {}

  /** The next request that is due, now this worker's; one whose worker died is due again. Null when there is none. */
  async claim(worker: string): Promise<DataRequestRow | null> {
    return this.service.inPlatform(async (context) => {
      const [claimed]: { id: string }[] = await transactionOf(context).execute(CLAIM, [worker])
      if (!claimed) return null
      const [row] = await this.service.listDataRequests({ id: claimed.id }, { take: 1 }, context)
      return row ?? null
    })
  }

  /** Ends copies that have lain long enough; their keys go at once. @returns where they lay */
  async expire(now = new Date()): Promise<string[]> {
    const rows: { object_key: string }[] = await this.service.inPlatform((context) =>
      transactionOf(context).execute(
        `with due as (select id, object_key from data_request
           where status = 'ready' and expires_at <= ? and deleted_at is null for update skip locked)
         update data_request r set status = 'expired', object_key = null, data_key = null, sha256 = null,
           link_hash = null, updated_at = now() from due where r.id = due.id returning due.object_key`,
        [now.toISOString()],
      ),
    )
    return rows.map(({ object_key }) => object_key)
  }
}
