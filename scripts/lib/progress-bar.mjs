const WIDTH = 30
/** Without a terminal a line at most this often, ms. */
const LINE_EVERY = 5_000

/** A bar on a terminal; anywhere else a line now and then, and one at the end of each task. */
export class ProgressBar {
  /** @param {NodeJS.WriteStream} [stream] */
  constructor(stream = process.stdout) {
    this.stream = stream
    this.live = Boolean(stream.isTTY)
    this.began = Date.now()
    this.last = 0
  }

  /** @param {string} task @param {number} done @param {number} total */
  update(task, done, total) {
    const is_done = done >= total
    const now = Date.now()
    if (!is_done && now - this.last < (this.live ? 100 : LINE_EVERY)) return
    this.last = now
    const share = total === 0 ? 1 : Math.min(1, done / total)
    const numbers = `${done.toLocaleString("en")} of ${total.toLocaleString("en")} rows`
    if (!this.live) {
      this.stream.write(`${task}: ${numbers} (${Math.floor(share * 100)} %)\n`)
      return
    }
    const filled = Math.round(share * WIDTH)
    const bar = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}`
    const row = `${task.padEnd(18)} ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${numbers}`
    this.stream.write(`\r\x1b[2K${row.slice(0, (this.stream.columns || 80) - 1)}${is_done ? "\n" : ""}`)
  }
}
