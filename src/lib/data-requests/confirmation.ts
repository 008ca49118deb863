/** What an owner types to approve an erasure: a word and the end of this request's id, so that no habit can answer it. */
export const erasureConfirmation = (request_id: string): string =>
  `ERASE ${request_id.slice(-6).toUpperCase()}`

/** Case and spaces around do not matter. */
export const isConfirmed = (request_id: string, typed: string): boolean =>
  typed.trim().replace(/\s+/g, " ").toUpperCase() === erasureConfirmation(request_id)
