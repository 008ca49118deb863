import type { Visitor } from "./visitor"

export type Asked = { visitor: Visitor; path: string }

/** Asks the same questions over and over, several at a time, each few from a new address, and counts what went wrong. */
export class Load {
  answered = 0
  readonly failed: string[] = []
  private running = true
  private readonly loops: Promise<void>[]

  constructor(questions: Asked[], at_once: number) {
    this.loops = Array.from({ length: at_once }, (_, index) => this.loop(questions, index))
  }

  /** Ends when every question that was asked has been answered. */
  async stop(): Promise<this> {
    this.running = false
    await Promise.all(this.loops)
    return this
  }

  private async loop(questions: Asked[], start: number): Promise<void> {
    for (let count = start; this.running; count++) {
      const { visitor, path } = questions[count % questions.length] as Asked
      try {
        const { status } = await visitor.elsewhere().get(path)
        if (status === 200) this.answered++
        else this.failed.push(`${status} ${visitor.host}${path}`)
      } catch (error) {
        this.failed.push(`${error instanceof Error ? error.message : error} ${visitor.host}${path}`)
      }
    }
  }
}
