import type { z } from "@medusajs/framework/zod"

export type Checked = { place: "body" | "query"; schema: z.ZodType }

const checks = new WeakMap<object, Checked>()

/** Remembers what a middleware checks, so that the API's description is made of the very schema that guards the route. */
export function remembering<T extends object>(middleware: T, checked: Checked): T {
  checks.set(middleware, checked)
  return middleware
}

export const checkedBy = (middleware: unknown): Checked | undefined =>
  typeof middleware === "function" ? checks.get(middleware) : undefined
