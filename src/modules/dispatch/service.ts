import type { Logger } from "@medusajs/framework/types"
import { OUTBOX_CHANNEL, outboxStatements, type NewOutboxEvent, type SqlStatement } from "../../lib/outbox"
import { createPhiCipher, type PhiCipher } from "../../lib/phi"
import { directConnectionString } from "../../utils/direct-connection"
import { PgListener } from "../../utils/pg-listener"
import { transactionOf } from "../../utils/scope-transaction"
import { DispatchOverview } from "./dispatch-overview"
import { Dispatcher } from "./dispatcher"
import { wakeWaiting } from "./hold-events"
import { portsOf, type Ports } from "./ports"
import {
  recordPartnerUpdate,
  undoPartnerUpdate,
  type PartnerCallback,
  type RecordedUpdate,
} from "./record-partner-update"
import { replayEvents, type ReplayFilter } from "./replay-events"
import { ScopedDispatch } from "./scoped-dispatch"
import { isServerProcess } from "./server-process"
import { sqlOn, type Transact } from "./sql"
import type { DispatchModuleOptions } from "./types"

/** Who may sign callbacks about an event. */
export interface CallbackSecrets {
  /** False when there is no such event; then only the platform's own secrets count. */
  event_exists: boolean
  secrets: string[]
}

/**
 * The outbox, its deliveries and what partners answer. `scoped(business_id)` is for everybody; methods named
 * `system…` cross businesses and are for the dispatcher, callbacks, jobs and platform operators.
 */
export class DispatchModuleService extends DispatchOverview {
  readonly cipher: PhiCipher
  private readonly dispatcher: Dispatcher
  private readonly listener: PgListener
  private readonly ports: Ports
  private readonly settings: DispatchModuleOptions

  __hooks = {
    onApplicationStart: async (): Promise<void> => this.start(),
    onApplicationPrepareShutdown: async (): Promise<void> => this.stop(),
  }

  constructor(container: Record<string, unknown> & { logger: Logger }, options: DispatchModuleOptions) {
    super(container, options)
    this.ports = portsOf(container)
    this.settings = options
    this.cipher = createPhiCipher(options.phi)
    const transact: Transact = (work) => this.inTransaction((context) => work(sqlOn(transactionOf(context))))
    const { cipher, ports, sql } = this
    this.dispatcher = new Dispatcher({ sql, transact, cipher, logger: container.logger, ...ports }, options)
    this.listener = new PgListener({
      connection_string: directConnectionString(container, options.direct_url),
      channels: { [OUTBOX_CHANNEL]: () => this.dispatcher.wake() },
      on_reconnect: () => this.dispatcher.wake(),
      on_error: ({ name }) =>
        container.logger.warn(`Cannot listen for new events (${name}); looking every few seconds`),
    })
  }

  scoped(business_id: string): ScopedDispatch {
    return new ScopedDispatch(this, business_id)
  }

  /** Sends what is due now, waits for it, and says how many attempts were made. */
  async systemDispatchDue(limit?: number): Promise<number> {
    return this.dispatcher.dispatchDue(limit)
  }

  /** Tells the partner something whose fact was not written by a module of ours (an order). Idempotent. */
  async systemEnqueue(event: NewOutboxEvent): Promise<void> {
    await this.inTransaction(async (context) => {
      for (const { sql, params } of outboxStatements(event))
        await sqlOn(transactionOf(context)).execute(sql, params)
    })
  }

  /** After a business got an endpoint: what waited for one goes now. */
  async systemReleaseWaiting(business_id: string): Promise<void> {
    await wakeWaiting(this.sql, business_id)
    this.systemWakeDispatcher(business_id)
  }

  /** Makes this process look at the outbox at once, with the business's endpoint read anew. */
  systemWakeDispatcher(business_id: string): void {
    this.dispatcher.forgetEndpoint(business_id)
    this.dispatcher.wake()
  }

  /** Sends events of any business again. @returns the ids that will be sent */
  async systemReplay(filter: ReplayFilter): Promise<string[]> {
    const ids = await this.inTransaction((context) => replayEvents(sqlOn(transactionOf(context)), filter))
    this.dispatcher.wake()
    return ids
  }

  /** The business's own secrets, else the platform's for callbacks, else the one deliveries are signed with. */
  async systemCallbackSecrets(event_id: string): Promise<CallbackSecrets> {
    const { default_status_secret, default_secret } = this.settings
    const [fallback] = [default_status_secret, default_secret].filter((secret) => secret !== undefined)
    const [event] = await this.listOutboxEvents({ id: event_id }, { select: ["id", "business_id"], take: 1 })
    const own = event ? await this.ports.business().systemDispatchEndpoint(event.business_id) : null
    const secrets = own && own.status_secrets.length > 0 ? own.status_secrets : fallback ? [fallback] : []
    return { event_exists: Boolean(event), secrets }
  }

  /**
   * @param afterwards statements of other modules for the same transaction (the audit log's)
   * @returns null when there is no such event
   */
  async systemRecordPartnerUpdate(
    callback: PartnerCallback,
    afterwards: (recorded: RecordedUpdate) => SqlStatement[] = () => [],
  ): Promise<RecordedUpdate | null> {
    return this.inTransaction(async (context) => {
      const sql = sqlOn(transactionOf(context))
      const recorded = await recordPartnerUpdate(sql, this.cipher, callback)
      if (recorded) for (const also of afterwards(recorded)) await sql.execute(also.sql, also.params)
      return recorded
    })
  }

  async systemUndoPartnerUpdate(update_id: string): Promise<void> {
    await this.inTransaction((context) => undoPartnerUpdate(sqlOn(transactionOf(context)), update_id))
  }

  private start(): void {
    const { autostart, worker_mode } = this.settings
    if (!autostart || worker_mode === "server" || !isServerProcess()) return
    this.listener.start()
    this.dispatcher.start()
  }

  private async stop(): Promise<void> {
    await this.listener.stop()
    await this.dispatcher.stop()
  }
}
