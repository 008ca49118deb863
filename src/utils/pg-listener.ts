import { Client } from "pg"
import { setTimeout as sleep } from "node:timers/promises"

export interface PgListenerOptions {
  /** A direct connection: LISTEN does not survive a transaction pooler such as PgBouncer. */
  connection_string: string
  /** What to do with a notification's payload, per channel. */
  channels: Record<string, (payload: string) => void>
  /**
   * Called once after each new connection listens, the first included: whatever was
   * notified before that is lost, so caches are to be cleared and tables looked at.
   */
  on_reconnect?: () => void
  on_error?: (error: Error) => void
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 10_000
const CHANNEL_NAME = /^[a-z_][a-z0-9_]{0,62}$/

/**
 * Listens on PostgreSQL channels for as long as the process runs. A lost connection is
 * opened again with growing pauses; nobody but `on_error` notices. Notifications are hints:
 * every user of this class must also work without them.
 */
export class PgListener {
  private running: Promise<void> | null = null
  private connected = false
  private readonly stopped = new AbortController()

  constructor(private readonly options: PgListenerOptions) {
    for (const channel of Object.keys(options.channels)) {
      if (!CHANNEL_NAME.test(channel)) throw new TypeError(`"${channel}" is not a usable channel name`)
    }
  }

  /** Whether notifications arrive right now; while they do not, what they keep fresh must not be trusted. */
  get is_listening(): boolean {
    return this.connected
  }

  /** Returns at once; connecting goes on behind. A second call changes nothing. */
  start(): void {
    if (this.running || this.stopped.signal.aborted) return
    this.running = this.run()
  }

  /** Closes the connection. A stopped listener stays stopped. */
  async stop(): Promise<void> {
    this.stopped.abort()
    await this.running
  }

  private async run(): Promise<void> {
    let pause = FIRST_PAUSE_MS
    while (!this.stopped.signal.aborted) {
      try {
        await this.listenUntilLost(() => (pause = FIRST_PAUSE_MS))
      } catch (error) {
        if (!this.stopped.signal.aborted) this.options.on_error?.(asError(error))
      }
      await sleep(pause, undefined, { signal: this.stopped.signal }).catch(() => undefined)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }

  private async listenUntilLost(onListening: () => void): Promise<void> {
    const client = new Client({
      connectionString: this.options.connection_string,
      application_name: "rxspot-listener",
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    })
    const { signal } = this.stopped
    let leave = (): void => undefined
    const lost = new Promise<void>((resolve, reject) => {
      leave = resolve
      client.on("error", reject)
      client.once("end", resolve)
      signal.addEventListener("abort", leave, { once: true })
    })
    // Whoever awaits comes later: a connection refused before that is no unhandled rejection.
    lost.catch(() => undefined)
    client.on("notification", ({ channel, payload }) => this.options.channels[channel]?.(payload ?? ""))
    try {
      await client.connect()
      for (const channel of Object.keys(this.options.channels)) await client.query(`listen "${channel}"`)
      if (signal.aborted) return
      onListening()
      this.options.on_reconnect?.()
      this.connected = true
      await lost
    } finally {
      this.connected = false
      signal.removeEventListener("abort", leave)
      await client.end().catch(() => undefined)
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
