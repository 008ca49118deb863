import { TOTP } from "otpauth"

// Also e2e/support/totp.ts: these tests are CommonJS, those ES modules, and neither runner loads the other's TypeScript.
const STEP_MS = 30_000

/** What an authenticator app shows for a secret, `steps` of 30 s from now. */
export const totp = (secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * STEP_MS })

/** Waits past the end of a step where it is near: a code of the step before is taken only until then. */
export async function awayFromStepsEnd(): Promise<void> {
  const left_ms = STEP_MS - (Date.now() % STEP_MS)
  if (left_ms < 8000) await new Promise((resolve) => setTimeout(resolve, left_ms + 100))
}
