import { registerTracing } from "./src/utils/tracing/register"

/** Medusa calls this before anything else is loaded (docs/observability.md). */
export function register(): void {
  registerTracing()
}
