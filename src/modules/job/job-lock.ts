import { Client } from "pg"

/** Any fixed number: with it and the hash of a name, a job's lock meets no other lock. */
const JOB_LOCKS = 1_381_520_976

/**
 * For as long as the transaction lasts, PostgreSQL may wait for us; and when the machine is gone without a word, it
 * notices within half a minute rather than two hours.
 */
const SETTINGS = `select set_config('idle_in_transaction_session_timeout', '0', true),
  set_config('tcp_keepalives_idle', '10', true),
  set_config('tcp_keepalives_interval', '5', true),
  set_config('tcp_keepalives_count', '3', true)`

/**
 * Runs `work` while no other process runs the job of this name; does nothing when one does. The lock is a transaction's
 * on a connection of its own: it ends with the process, however that ends, and holds through a pooler too. The
 * transaction writes nothing and keeps no snapshot, so that it holds up neither vacuum nor migrations.
 *
 * @param work `now` is the database's clock, which all processes share; `lost` fires when the lock is gone
 * @returns undefined when the job is being run elsewhere
 */
export async function withJobLock<T>(
  connection_string: string,
  name: string,
  work: (now: Date, lost: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const lost = new AbortController()
  const client = new Client({
    connectionString: connection_string,
    application_name: `rxspot-job-${name}`,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  client.on("error", () => lost.abort())
  try {
    await client.connect()
    await client.query("begin")
    await client.query(SETTINGS)
    // As plain text: a statement with parameters would keep its snapshot until the next one.
    const { rows } = await client.query<{ locked: boolean; now: Date }>(
      `select pg_try_advisory_xact_lock(${JOB_LOCKS}, hashtext(${client.escapeLiteral(name)})) as locked,
        clock_timestamp() as now`,
    )
    const [answer] = rows
    return answer?.locked ? await work(answer.now, lost.signal) : undefined
  } finally {
    // Ending the session gives the lock back, whatever happened.
    await client.end().catch(() => undefined)
  }
}
