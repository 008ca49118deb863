/**
 * Every row of ours belongs to one business, or to the platform itself
 * (platform forms, clinicians who serve every business).
 */
export type BusinessId = string

/** The scope of rows that belong to the platform and to no single business. */
export const PLATFORM_SCOPE = "platform"

/**
 * Returns the scope it was given, or throws when there is none.
 *
 * A query without a scope would read every tenant's rows, so a missing scope is
 * a programming error and stops the request: it never means "all businesses".
 */
export function assertScope(id: BusinessId | null | undefined): BusinessId {
  if (typeof id !== "string" || id.trim() === "") {
    throw new TypeError("A business scope is required: refusing to read or write without one")
  }
  return id
}
