import { setTimeout as sleep } from "node:timers/promises"

/** Tokens know no less than a second; this is the one that a token made now would say. */
export const thisSecond = (): Date => new Date(Math.floor(Date.now() / 1000) * 1000)

/** Once this second is over, a new token is not taken for one of those that ended in it. */
export const nextSecond = (): Promise<void> => sleep(1010 - (Date.now() % 1000))
