const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/**
 * Shows what is being done: a spinner on a terminal, a line per step anywhere else.
 * @typedef {{ update: (text: string) => void, done: (text?: string) => void, fail: () => void }} Step
 */
export class Progress {
  /** @param {NodeJS.WriteStream} [stream] */
  constructor(stream = process.stdout) {
    this.stream = stream
    this.live = Boolean(stream.isTTY)
    /** @type {NodeJS.Timeout | undefined} */
    this.timer = undefined
  }

  /** Prints a line above the spinner. @param {string} text */
  line(text) {
    this.clear()
    this.stream.write(`${text}\n`)
  }

  /** @param {string} title @returns {Step} */
  step(title) {
    const began = Date.now()
    let text = title
    let frame = 0
    if (this.live) {
      this.timer = setInterval(() => {
        const elapsed = Math.round((Date.now() - began) / 1000)
        const row = `${FRAMES[frame++ % FRAMES.length]} ${text} (${elapsed} s)`
        this.stream.write(`\r\x1b[2K${row.slice(0, (this.stream.columns || 80) - 1)}`)
      }, 120)
      this.timer.unref()
    } else {
      this.line(`· ${title} …`)
    }
    const finish = (/** @type {string} */ row) => {
      clearInterval(this.timer)
      this.line(row)
    }
    return {
      update: (next) => {
        text = next
        if (!this.live) this.line(`  ${next}`)
      },
      done: (after = title) => finish(`✓ ${after} (${seconds(Date.now() - began)})`),
      fail: () => finish(`✗ ${text} (${seconds(Date.now() - began)})`),
    }
  }

  /**
   * Runs a piece of work as a step.
   * @template T
   * @param {string} title @param {(step: Step) => Promise<T>} work @returns {Promise<T>}
   */
  async during(title, work) {
    const step = this.step(title)
    try {
      const result = await work(step)
      step.done()
      return result
    } catch (error) {
      step.fail()
      throw error
    }
  }

  clear() {
    if (this.live) this.stream.write("\r\x1b[2K")
  }
}
