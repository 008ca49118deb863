import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, Logger } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { countByDaySql, type DayCount } from "../../lib/by-day"
import { OUTBOX_CHANNEL, outboxStatements, type NewOutboxEvent, type SqlStatement } from "../../lib/outbox"
import { createPhiCipher, type PhiCipher } from "../../lib/phi"
import { directConnectionString } from "../../utils/direct-connection"
import { PgListener } from "../../utils/pg-listener"
import { enterScope, transactionOf } from "../../utils/scope-transaction"
import { Dispatcher } from "./dispatcher"
import { wakeWaiting } from "./hold-events"
import { listSystemEvents, type SystemEventPage } from "./list-events"
import { DeliveryAttempt } from "./models/delivery-attempt"
import { DispatchEndpoint } from "./models/dispatch-endpoint"
import { OutboxEvent } from "./models/outbox-event"
import { PartnerUpdate } from "./models/partner-update"
import {
  businessesWithoutEndpoint,
  dispatchNumbers,
  eventHistories,
  type DispatchNumbers,
  type EventHistory,
} from "./operating"
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
import { sqlOn, type Sql, type Transact } from "./sql"
import type { DispatchModuleOptions } from "./types"
import type { DispatchEventView } from "./views"

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
export class DispatchModuleService extends MedusaService({
  OutboxEvent,
  DeliveryAttempt,
  PartnerUpdate,
  DispatchEndpoint,
}) {
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
    const sql: Sql = { execute: (statement, params) => this.execute_(statement, params) }
    const { cipher, ports } = this
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

  /** Runs `work` in one transaction that PostgreSQL knows to be this business's. */
  async inScope<T>(business_id: string, work: (context: Context) => Promise<T>): Promise<T> {
    return this.inTransaction(async (context) => {
      await enterScope(context, business_id)
      return work(context)
    })
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
    await wakeWaiting({ execute: (sql, params) => this.execute_(sql, params) }, business_id)
    this.systemWakeDispatcher(business_id)
  }

  /** Makes this process look at the outbox at once, with the business's endpoint read anew. */
  systemWakeDispatcher(business_id: string): void {
    this.dispatcher.forgetEndpoint(business_id)
    this.dispatcher.wake()
  }

  /** Events of every business, newest first unless asked otherwise. */
  async systemListEvents(page: SystemEventPage): Promise<[DispatchEventView[], number]> {
    return listSystemEvents(this, page)
  }

  /** Events of any business with attempts and callbacks, without the partner's words: one by id, or a case's. */
  async systemEventHistories(where: { id: string } | { consultation_id: string }): Promise<EventHistory[]> {
    return eventHistories(this, where)
  }

  /** Deliveries by day in a zone, since a day (`YYYY-MM-DD`). */
  async systemDeliveredByDay(time_zone: string, since: string): Promise<DayCount[]> {
    return this.execute_(countByDaySql("outbox_event", "delivered_at"), [time_zone, since, time_zone])
  }

  /** Businesses whose partner wants nothing more at the address it has. */
  async systemBusinessesWithoutEndpoint(): Promise<string[]> {
    return businessesWithoutEndpoint({ execute: (sql, params) => this.execute_(sql, params) })
  }

  /** Those of these orders of a business that their partner calls delivered, in every part it was told of. */
  async systemDeliveredOrders(business_id: string, order_ids: string[]): Promise<string[]> {
    const rows = await this.execute_<{ order_id: string }>(
      `select payload->>'order_id' as order_id from outbox_event
       where business_id = ? and type = 'order.placed' and deleted_at is null
         and split_part(subject_id, ':', 1) in (select jsonb_array_elements_text(?::jsonb))
       group by 1 having bool_and(partner_status = 'delivered')`,
      [business_id, JSON.stringify(order_ids)],
    )
    return rows.map(({ order_id }) => order_id)
  }

  /** How deliveries stand on the whole platform. */
  async systemNumbers(): Promise<DispatchNumbers> {
    return dispatchNumbers({ execute: (sql, params) => this.execute_(sql, params) })
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

  @InjectTransactionManager()
  protected async inTransaction<T>(
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    return work(context)
  }

  @InjectManager()
  protected async execute_<Row>(
    sql: string,
    params: unknown[] = [],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Row[]> {
    if (!context.manager) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No database connection")
    return sqlOn(context.manager).execute<Row>(sql, params)
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
