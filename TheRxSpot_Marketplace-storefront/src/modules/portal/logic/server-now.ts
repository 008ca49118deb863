import "server-only"

/** The moment a page is written, epoch ms; handed to the browser so that its first clock reads the same. */
export function serverNow(): number {
  return Date.now()
}
