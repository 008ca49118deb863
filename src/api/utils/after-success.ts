import type { MedusaResponse } from "@medusajs/framework/http"

/**
 * Runs `work` once a handler has succeeded and before its answer leaves; where it fails, the answer is an error in its
 * stead. For Medusa's own routes, whose handlers are not ours to extend.
 */
export function afterSuccess(res: MedusaResponse, work: (body: unknown) => Promise<void>): void {
  const json = res.json.bind(res)
  res.json = (body: unknown) => {
    res.json = json
    if (res.statusCode >= 400) return json(body)
    work(body).then(
      () => json(body),
      (error: unknown) => res.req.next?.(error),
    )
    return res
  }
}
