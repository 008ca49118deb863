import { startStack } from "./start-stack"

/** Playwright calls what this returns when all specs are through. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  return startStack()
}
