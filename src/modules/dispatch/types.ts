import type { InferTypeOf } from "@medusajs/framework/types"
import type { OutboxEventType } from "../../lib/outbox"
import type { DeliveryAttempt } from "./models/delivery-attempt"
import type { DispatchEndpoint } from "./models/dispatch-endpoint"
import type { OutboxEvent } from "./models/outbox-event"
import type { PartnerUpdate } from "./models/partner-update"

export type OutboxEventRow = InferTypeOf<typeof OutboxEvent>
export type DeliveryAttemptRow = InferTypeOf<typeof DeliveryAttempt>
export type PartnerUpdateRow = InferTypeOf<typeof PartnerUpdate>
export type DispatchEndpointRow = InferTypeOf<typeof DispatchEndpoint>
export type OutboxEventStatus = OutboxEventRow["status"]

export type DispatchModuleOptions = {
  phi: { current: Buffer | undefined; old: Buffer[]; enabled: boolean }
  /** LISTEN needs a connection without a pooler between; where none is named, the pool's own address is used. */
  direct_url: string | undefined
  /** Deliveries in flight in this process. */
  concurrency: number
  job_timeout_ms: number
  worker_mode: "shared" | "worker" | "server"
  /** Refuses partners on private addresses. */
  production: boolean
  /** Start dispatching with the server; off in tests, which call `systemDispatchDue`. */
  autostart: boolean
  default_url: string | undefined
  default_secret: string | undefined
  default_status_secret: string | undefined
  default_email: string | undefined
}

/** What we need of the business module; it hands over the business's own values, without defaults. */
export interface BusinessPort {
  systemDispatchEndpoint(business_id: string): Promise<{
    active: boolean
    paused: boolean
    url: string | null
    secrets: string[]
    status_secrets: string[]
    email: string | null
    business_name: string
  } | null>
}

/** What we need of Medusa's Notification module. */
export interface NotificationPort {
  createNotifications(notification: {
    to: string
    channel: string
    template: string
    content: { subject: string; text: string; html: string }
    idempotency_key: string
  }): Promise<unknown>
}

/** An event as it was claimed for one attempt. */
export interface ClaimedEvent {
  id: string
  business_id: string
  type: OutboxEventType
  payload: Record<string, unknown>
  /** ISO 8601 with milliseconds. */
  created_at: string
  /** This attempt's number. */
  attempts: number
  replays: number
  lease_owner: string
  /** Who held the event and never settled it. */
  interrupted_owner: string | null
}

/** What came of one attempt. */
export interface AttemptResult {
  outcome: "delivered" | "failed" | "interrupted"
  /** The partner wants no more events at this address (410). */
  gone: boolean
  http_status: number | null
  /** A code of ours, null when delivered. */
  error: string | null
  response_excerpt: string | null
  retry_after_ms: number | null
  started_at: Date
  duration_ms: number
}
