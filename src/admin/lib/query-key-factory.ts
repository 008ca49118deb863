import type { Query } from "./client"

/** Keys under which answers are kept, so that a change can drop just what it made wrong. */
export const queryKeysFactory = (entity: string) => ({
  all: [entity] as const,
  lists: [entity, "list"] as const,
  list: (query: Query) => [entity, "list", query] as const,
  detail: (id: string) => [entity, "detail", id] as const,
})
