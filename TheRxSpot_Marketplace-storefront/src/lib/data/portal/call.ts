import "server-only"
import type { z } from "zod"
import { callBackend } from "../backend"
import { bearer, readSession } from "../session"

type MemberCall<T extends z.ZodType> = {
  schema: T
  method?: "GET" | "POST" | "DELETE"
  body?: unknown
  /** The business this call is about. Always named by the caller, so that a tab never drifts into another one. */
  business_id?: string
  headers?: Record<string, string>
  /** Instead of the cookie's, where it is not written yet. */
  token?: string
}

/** A call as the signed-in member, on the platform's own host. Never cached: nearly all of it is health data. */
export async function callAsMember<T extends z.ZodType>(
  path: string,
  call: MemberCall<T>,
): Promise<z.output<T>> {
  const { token, business_id, headers, ...rest } = call
  return callBackend(path, {
    ...rest,
    host: null,
    headers: {
      ...headers,
      ...(business_id ? { "x-business-id": business_id } : {}),
      ...bearer(token ?? (await readSession("member"))),
    },
  })
}
