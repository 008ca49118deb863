/** After so long without an answer, an address counts as failing for what is to be sent next. */
const SLOW_MS = 3000

/** The right to have one delivery in flight to an address. */
export interface Slot {
  readonly url_key: string
  /** Gives the slot back; a second call changes nothing. */
  release(): void
}

/**
 * Shares the deliveries in flight of this process among addresses, so that a dead one slows no other:
 *
 * - no address ever holds more than half of the slots;
 * - one that fails, or has kept us waiting, holds one, and all of those together no more than half.
 *
 * Counted by address and not by business: a hundred businesses behind one dead partner are one dead partner.
 */
export class EndpointGate {
  readonly slots: number
  private readonly half: number
  private readonly taken = new Map<Slot, number>()
  private readonly failing = new Set<string>()

  /** With fewer than two slots a hanging address would hold them all, so there are two at least. */
  constructor(
    concurrency: number,
    private readonly now: () => number = Date.now,
  ) {
    this.slots = Math.max(2, Math.floor(concurrency))
    this.half = Math.floor(this.slots / 2)
  }

  get free(): number {
    return this.slots - this.taken.size
  }

  get in_flight(): number {
    return this.taken.size
  }

  markFailing(url_key: string, failing: boolean): void {
    if (failing) this.failing.add(url_key)
    else this.failing.delete(url_key)
  }

  isFailing(url_key: string): boolean {
    return this.failing.has(url_key) || this.isSlow(url_key)
  }

  /** A slot for one delivery to this address, or null when it has its share. */
  take(url_key: string): Slot | null {
    if (this.free === 0 || this.countTo(url_key) >= this.limitOf(url_key)) return null
    const slot: Slot = { url_key, release: () => void this.taken.delete(slot) }
    this.taken.set(slot, this.now())
    return slot
  }

  private limitOf(url_key: string): number {
    if (!this.isFailing(url_key)) return this.half
    const held = [...this.taken.keys()].filter((slot) => this.isFailing(slot.url_key)).length
    return held < this.half ? 1 : 0
  }

  private countTo(url_key: string): number {
    return [...this.taken.keys()].filter((slot) => slot.url_key === url_key).length
  }

  private isSlow(url_key: string): boolean {
    const late = this.now() - SLOW_MS
    return [...this.taken].some(([slot, since]) => slot.url_key === url_key && since < late)
  }
}
