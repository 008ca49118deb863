import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository's root, wherever the command was called from. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const STOREFRONT = join(ROOT, "TheRxSpot_Marketplace-storefront")
export const PARTNER = join(ROOT, "demo-partner", "server.mjs")
/** Everything these scripts write lives here; it is ignored by git and may be deleted at any time. */
export const DATA = join(ROOT, ".data")
export const LOGS = join(DATA, "logs")
