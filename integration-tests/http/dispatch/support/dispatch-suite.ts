import { generateEntityId } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner, type SuiteOptions } from "@medusajs/test-utils"
import { randomBytes } from "node:crypto"
import path from "node:path"
import type { NewOutboxEvent } from "../../../../src/lib/outbox"
import { createPhiCipher } from "../../../../src/lib/phi"
import { Dispatcher } from "../../../../src/modules/dispatch/dispatcher"
import type { DispatchModuleService } from "../../../../src/modules/dispatch/service"
import type { Sql } from "../../../../src/modules/dispatch/sql"
import type {
  BusinessPort,
  DispatchModuleOptions,
  NotificationPort,
} from "../../../../src/modules/dispatch/types"
import { databaseUrl } from "./database"

type Settings = NonNullable<Awaited<ReturnType<BusinessPort["systemDispatchEndpoint"]>>>
type Mail = Parameters<NotificationPort["createNotifications"]>[0]

const MODULE = path.resolve(__dirname, "../../../../src/modules/dispatch")

export const SECRET = "the platform's signing secret"

/** Stands in for the modules that dispatch asks: businesses by id, and the e-mails it sent. */
export class Neighbours {
  readonly businesses = new Map<string, Settings>()
  readonly mails: Mail[] = []
  mail_fails = false

  add(id: string, settings: Partial<Settings> = {}): void {
    const none = {
      active: true,
      paused: false,
      url: null,
      secrets: [],
      status_secrets: [],
      email: null,
      business_name: id,
    }
    this.businesses.set(id, { ...none, ...settings })
  }

  clear(): void {
    this.businesses.clear()
    this.mails.length = 0
    this.mail_fails = false
  }

  readonly business: BusinessPort = {
    systemDispatchEndpoint: async (id) => this.businesses.get(id) ?? null,
  }

  /** Like Medusa's: a key that was used is not sent again. */
  readonly notification: NotificationPort = {
    createNotifications: async (mail) => {
      if (this.mail_fails) throw new Error("the mail provider is down")
      const isRepeat = this.mails.some(({ idempotency_key }) => idempotency_key === mail.idempotency_key)
      if (!isRepeat) this.mails.push(mail)
    },
  }
}

export interface DispatchSuite extends SuiteOptions<DispatchModuleService> {
  neighbours: Neighbours
  /** A dispatcher of its own, as another process would have one. */
  dispatcher(options?: Partial<DispatchModuleOptions>, through?: (sql: Sql) => Sql): Dispatcher
  /** Plain statements on the test's database. */
  sql: Sql
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Runs specs against the dispatch module on a real database, with its neighbours played. */
export function dispatchSuite(
  name: string,
  specs: (suite: DispatchSuite) => void,
  overrides: Partial<DispatchModuleOptions> = {},
): void {
  const neighbours = new Neighbours()
  const dbName = `dispatch_${name}`
  const options: DispatchModuleOptions = {
    phi: { current: randomBytes(32), old: [], enabled: true },
    direct_url: databaseUrl(dbName),
    concurrency: 4,
    job_timeout_ms: 15_000,
    worker_mode: "shared",
    production: false,
    autostart: false,
    default_url: undefined,
    default_secret: SECRET,
    default_status_secret: undefined,
    default_email: "ops@example.com",
    ...overrides,
  }
  moduleIntegrationTestRunner<DispatchModuleService>({
    moduleName: "dispatch",
    resolve: MODULE,
    dbName,
    moduleOptions: { ...options },
    moduleDependencies: ["business", "notification"],
    injectedDependencies: { ...neighboursOf(neighbours), logger: silent },
    pathToMigrations: path.join(MODULE, "migrations"),
    // In a block of their own, our hooks stop the dispatchers before the runner drops the tables.
    testSuite: (runner) =>
      describe("dispatch", () => {
        const started: Dispatcher[] = []
        const sql: Sql = {
          execute: (text, params) => runner.MikroOrmWrapper.forkManager().execute(text, params),
        }
        beforeEach(() => neighbours.clear())
        afterEach(async () => {
          await Promise.all(started.splice(0).map((dispatcher) => dispatcher.stop(0)))
        })
        const dispatcher: DispatchSuite["dispatcher"] = (changes = {}, through = (direct) => direct) => {
          const made = new Dispatcher(
            {
              sql: through(sql),
              transact: (work) =>
                runner.MikroOrmWrapper.forkManager().transactional((manager) =>
                  work({ execute: (text, params) => manager.execute(text, params) }),
                ),
              cipher: createPhiCipher(options.phi),
              logger: silent,
              business: () => neighbours.business,
              notification: () => neighbours.notification,
            },
            { ...options, ...changes },
          )
          started.push(made)
          return made
        }
        specs(Object.assign(runner, { neighbours, dispatcher, sql }))
      }),
  })
}

const neighboursOf = ({ business, notification }: Neighbours) => ({ business, notification })

/** An approval of a case of its own. */
export function approvedEvent(business_id: string, consultation_id = generateEntityId(undefined, "consult")) {
  return {
    id: generateEntityId(undefined, "outbox"),
    business_id,
    type: "consult.approved",
    payload: {
      approval_id: "appr_1",
      consultation_id,
      customer_id: "cus_1",
      product_id: "prod_1",
      variant_id: "variant_1",
      approved_at: "2026-02-03T12:00:00.000Z",
      expires_at: "2026-05-03T12:00:00.000Z",
    },
  } satisfies NewOutboxEvent
}
