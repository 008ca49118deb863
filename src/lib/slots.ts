/** Lets so many run at once and no more; the others wait in the order they came. */
export class Slots {
  private readonly waiting: (() => void)[] = []
  private taken = 0

  constructor(private readonly count: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.taken < this.count) this.taken++
    else await new Promise<void>((resolve) => this.waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      // Whoever waited longest takes this slot over, so that nobody who comes just now steps in between.
      if (next) next()
      else this.taken--
    }
  }
}
