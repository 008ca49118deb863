/** Ways a partner's server fails in real life, for tests: each one answers a delivery, or does not. */
/** @typedef {(response: import("node:http").ServerResponse, retryAfter: number) => void} Misbehaviour */

/** @param {number} status @returns {Misbehaviour} */
const answers = (status) => (response) => response.writeHead(status).end(JSON.stringify({ ok: false }))

/** @type {Record<string, Misbehaviour>} */
export const MISBEHAVIOURS = {
  500: answers(500),
  410: answers(410),
  429: (response, retryAfter) => response.writeHead(429, { "retry-after": String(retryAfter) }).end(),
  503: (response, retryAfter) => response.writeHead(503, { "retry-after": String(retryAfter) }).end(),
  redirect: (response) => response.writeHead(302, { location: "/webhooks/elsewhere" }).end(),
  // Says nothing for as long as the caller is willing to wait.
  hang: () => {},
  // Promises more than it sends.
  close: (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" })
    response.write('{"ok":', () => response.destroy())
  },
}

/** The mode that deliveries meet at the moment, for a number of them or until told otherwise. */
export class Mode {
  name = "ok"
  times = Infinity
  retryAfter = 2

  /** @param {{ mode: string, times?: number, retry_after?: number }} wanted `retry_after` in seconds @returns {boolean} whether it is known */
  set({ mode, times = Infinity, retry_after = 2 }) {
    if (mode !== "ok" && !(mode in MISBEHAVIOURS)) return false
    this.name = mode
    this.times = times
    this.retryAfter = retry_after
    return true
  }

  /** @returns {string} the mode for one delivery */
  next() {
    const name = this.name
    if (name !== "ok" && --this.times <= 0) this.name = "ok"
    return name
  }
}
