/** Medusa's name of our provider: `pp_`, what it is, and the id it is registered under. */
export const CARD_PROVIDER = "pp_stripe_stripe"
