/** Imported before anything that reads the configuration: cards are taken, by a server of this spec's own. */
export const STRIPE_SECRET = "whsec_of_this_spec_only_0123456789"
/** Known before anything listens; one process runs one spec. */
export const STRIPE_PORT = 20_000 + (process.pid % 12_000)

process.env.STRIPE_API_KEY = "sk_test_of_this_spec"
process.env.STRIPE_API_BASE = `http://127.0.0.1:${STRIPE_PORT}`
process.env.STRIPE_WEBHOOK_SECRET = STRIPE_SECRET
