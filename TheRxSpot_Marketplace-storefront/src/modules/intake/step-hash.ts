/*
 * The question on screen stands in the address's fragment, so that the browser's Back goes one question back and a
 * reload stays. Fragments never reach a server, so no log learns who was asked what.
 */

export type Place =
  { kind: "question"; link_id: string; changing: boolean } | { kind: "review" } | { kind: "start" }

export const REVIEW_HASH = "#review"

export function questionHash(link_id: string): string {
  return `#q-${encodeURIComponent(link_id)}`
}

/** A question reached from the review page: going on leads back there. */
export function changeHash(link_id: string): string {
  return `#change-${encodeURIComponent(link_id)}`
}

export function readPlace(hash: string): Place {
  if (hash === REVIEW_HASH) return { kind: "review" }
  const [, kind, encoded] = /^#(q|change)-(.+)$/.exec(hash) ?? []
  if (!kind || !encoded) return { kind: "start" }
  try {
    return { kind: "question", link_id: decodeURIComponent(encoded), changing: kind === "change" }
  } catch {
    return { kind: "start" }
  }
}
