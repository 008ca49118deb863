/**
 * What has to be undone when we leave, newest first, however we leave.
 * @typedef {() => Promise<void> | void} Undo
 */
export class Shutdown {
  constructor() {
    /** @type {Undo[]} */
    this.undos = []
    /** @type {Promise<void> | undefined} */
    this.running = undefined
  }

  /** @param {Undo} undo */
  add(undo) {
    this.undos.push(undo)
  }

  /** Undoes everything once; a second call waits for the first. */
  run() {
    this.running ??= this.undoAll()
    return this.running
  }

  async undoAll() {
    for (const undo of this.undos.reverse()) {
      try {
        await undo()
      } catch (error) {
        console.error(`While stopping: ${error instanceof Error ? error.message : error}`)
      }
    }
  }

  /**
   * Leaves in order on Ctrl-C, on a polite kill, and when the terminal goes away.
   * @param {() => void} [onSignal] called once, before anything is undone
   */
  listen(onSignal = () => {}) {
    const leave = (/** @type {number} */ code) => {
      if (this.running) return
      onSignal()
      void this.run().then(() => process.exit(code))
    }
    process.on("SIGINT", () => leave(130))
    process.on("SIGTERM", () => leave(143))
    process.on("SIGHUP", () => leave(129))
    // A closed terminal answers writes with EIO or EPIPE; without a listener that would end us on the spot.
    process.stdout.on("error", () => leave(129))
    process.stderr.on("error", () => leave(129))
  }
}
