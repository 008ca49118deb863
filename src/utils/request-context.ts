import { AsyncLocalStorage } from "node:async_hooks"
import type { IncomingMessage } from "node:http"
import type { AuditActorType, AuditContext, AuditSubject } from "../lib/audit"

/** What is known of the request that some code runs for; `who` is asked late, because sign-in comes late. */
export type RequestContext = {
  request_id: string
  who?: () => { business_id?: string; actor_type?: string }
  /** Who acts, as the audit log names them; absent outside a request and a job. */
  audit?: () => AuditContext
  /** Who has just proved who they are, before they are anybody to the request itself. */
  signed_in?: { actor_type: AuditActorType; actor_id: string | null }
  /** What the handler said of the record it touched. */
  subject?: Partial<AuditSubject>
  /** Records whose sealed columns were opened, by id, with their patients. */
  opened?: Map<string, string>
  /** An entry for this request is in the log already, or in the transaction that makes its change. */
  is_audited?: boolean
}

export const currentRequest = new AsyncLocalStorage<RequestContext>()

const contexts = new WeakMap<IncomingMessage, RequestContext>()

export function openContext(request: IncomingMessage, request_id: string): RequestContext {
  const context: RequestContext = { request_id }
  contexts.set(request, context)
  return context
}

export const contextOf = (request: IncomingMessage): RequestContext | undefined => contexts.get(request)

/** As fields of a line in the log. */
export const describeContext = (context: RequestContext | undefined) =>
  context ? { request_id: context.request_id, ...context.who?.() } : {}
