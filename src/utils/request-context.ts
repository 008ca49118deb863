import { AsyncLocalStorage } from "node:async_hooks"
import type { IncomingMessage } from "node:http"

/** What is known of the request that some code runs for; `who` is asked late, because sign-in comes late. */
export type RequestContext = {
  request_id: string
  who?: () => { business_id?: string; actor_type?: string }
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
