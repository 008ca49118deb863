import { randomBytes } from "node:crypto"
import { hostname } from "node:os"
import type { Logger } from "@medusajs/framework/types"
import type { Agent } from "undici"
import type { PhiCipher } from "../../lib/phi"
import { sendDeadLetterAlerts } from "./dead-letter-alerts"
import { dispatchRound, type RoundContext } from "./dispatch-round"
import { EndpointGate } from "./endpoint-gate"
import { createPartnerAgent } from "./partner-agent"
import type { Ports } from "./ports"
import { EndpointResolver } from "./resolve-endpoint"
import { SEND_TIMEOUT_MS } from "./send-event"
import type { Sql, Transact } from "./sql"
import type { DispatchModuleOptions } from "./types"

/** The fallback when no notification comes, in milliseconds. */
const POLL_MS = 5000
/** How long a process that ends waits for its deliveries before it cuts them off. */
const GRACE_MS = 10_000
/** A lease outlives the attempt by this, so that settling is never a race with the next worker. */
const LEASE_MARGIN_MS = 5000

export interface DispatcherDependencies extends Ports {
  sql: Sql
  transact: Transact
  cipher: PhiCipher
  logger: Pick<Logger, "info" | "warn" | "error">
}

/**
 * Claims, sends and settles until it is stopped. Any number of processes may run one: the database says who holds
 * an event. `wake()` makes it look at once; without that it looks when the next event is due, at least every 5 s.
 */
export class Dispatcher {
  private readonly client: Agent
  private readonly context: RoundContext
  private readonly cutOff = new AbortController()
  private readonly in_flight = new Set<Promise<void>>()
  private readonly name = `${hostname()}:${process.pid}:${randomBytes(4).toString("hex")}`
  private claims = 0
  private stopping = false
  private running: Promise<void> | null = null
  private woken = false
  private rouse: () => void = () => undefined

  constructor(
    private readonly dependencies: DispatcherDependencies,
    private readonly options: DispatchModuleOptions,
  ) {
    const { sql, transact, cipher, logger, business } = dependencies
    const gate = new EndpointGate(options.concurrency)
    const timeout_ms = Math.min(SEND_TIMEOUT_MS, options.job_timeout_ms)
    this.client = createPartnerAgent({ allow_private: !options.production, connections: gate.slots })
    this.context = {
      sql,
      transact,
      cipher,
      gate,
      logger,
      endpoints: new EndpointResolver(business, sql, options),
      send: { client: this.client, timeout_ms, signal: this.cutOff.signal },
      lease_ms: timeout_ms + LEASE_MARGIN_MS,
      nextLeaseOwner: () => `${this.name}:${++this.claims}`,
      random: Math.random,
    }
  }

  start(): void {
    this.running ??= this.run()
  }

  /** Something may be due. Several calls while it is busy are one. */
  wake(): void {
    this.woken = true
    this.rouse()
  }

  /** A business's address may have changed: do not use the one remembered. */
  forgetEndpoint(business_id: string): void {
    this.context.endpoints.forget(business_id)
  }

  /** Sends what is due now, `limit` events at most, and waits for it. For jobs and tests. */
  async dispatchDue(limit = Infinity): Promise<number> {
    let sent = 0
    while (sent < limit) {
      const { deliveries } = await dispatchRound(this.context, limit - sent)
      if (deliveries.length === 0) break
      await Promise.all(deliveries)
      sent += deliveries.length
    }
    await this.alert()
    return sent
  }

  /**
   * Claims nothing more, lets what is under way finish, cuts off what takes too long and gives its lease back.
   */
  async stop(grace_ms = GRACE_MS): Promise<void> {
    this.stopping = true
    this.wake()
    await this.running
    const timer = setTimeout(() => this.cutOff.abort(), grace_ms)
    await Promise.all(this.in_flight)
    clearTimeout(timer)
    await this.client.destroy()
  }

  private async run(): Promise<void> {
    let alerts_at = 0
    while (!this.stopping) {
      let pause = POLL_MS
      try {
        this.woken = false
        const { deliveries, next_due_ms } = await dispatchRound(this.context)
        deliveries.forEach((delivery) => this.follow(delivery))
        pause = Math.min(POLL_MS, Math.max(next_due_ms ?? POLL_MS, 10))
        if (Date.now() >= alerts_at) {
          alerts_at = Date.now() + POLL_MS
          await this.alert()
        }
      } catch (error) {
        const reason = error instanceof Error ? error.name : "unknown error"
        this.dependencies.logger.error(`Dispatching paused for ${POLL_MS / 1000} s: ${reason}`)
        this.woken = false
      }
      await this.sleep(pause)
    }
  }

  /** A slot that becomes free is used at once. */
  private follow(delivery: Promise<void>): void {
    const followed = delivery.finally(() => {
      this.in_flight.delete(followed)
      this.wake()
    })
    this.in_flight.add(followed)
  }

  private alert(): Promise<void> {
    const { sql, business, notification, logger } = this.dependencies
    const { default_email } = this.options
    return sendDeadLetterAlerts(sql, { business, notification, default_email, logger })
  }

  private async sleep(pause_ms: number): Promise<void> {
    if (this.woken || this.stopping) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause_ms)
      this.rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
