import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Everything the pharmacy is told from outside. */
export const settings = {
  port: Number(process.env.PORT || 9100),
  /** Loopback only, unless told otherwise: whoever reaches the page may move cases. */
  hosts: process.env.HOST ? [process.env.HOST] : ["127.0.0.1", "::1"],
  backendUrl: (process.env.BACKEND_URL || "http://localhost:9000").replace(/\/+$/, ""),
  webhookSecret: process.env.OUTBOX_SIGNING_SECRET || "",
  callbackSecret: process.env.PARTNER_STATUS_WEBHOOK_SECRET || process.env.OUTBOX_SIGNING_SECRET || "",
  auto: process.env.AUTO === "1",
  file: process.env.PARTNER_DATA_FILE || join(root, ".data", "demo-partner.json"),
}
