import { isErrorLine, plain } from "../lib/logs.mjs"
import { startProcess } from "../lib/process-group.mjs"

/**
 * Runs a service, shows its errors, and starts it anew on request. One that falls over by itself stays down
 * until then: its next good version is a save away.
 */
export class Supervised {
  /**
   * @param {import("../lib/services.mjs").Service} service
   * @param {import("../lib/progress.mjs").Progress} progress
   */
  constructor(service, progress) {
    this.service = service
    this.progress = progress
    this.stopping = false
    this.current = this.launch()
  }

  launch() {
    const { name } = this.service
    const show = (/** @type {string} */ line) =>
      isErrorLine(line) && this.progress.line(`${name} │ ${plain(line)}`)
    const running = startProcess({ ...this.service, onLine: show })
    void running.exited.then(() => {
      if (!this.stopping && this.announced) {
        this.progress.line(`The ${name} stopped; its log is ${running.log}.`)
      }
    })
    return running
  }

  /** From now on its end is news. Before, whoever waits for its health reports it. */
  announce() {
    this.announced = true
  }

  async restart() {
    await this.stop()
    this.stopping = false
    this.current = this.launch()
  }

  async stop() {
    this.stopping = true
    await this.current.stop()
  }
}
