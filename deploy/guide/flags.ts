/** A test of a switch in one of its positions. */
export type Position = { test: string; named: string }

const http = (file: string) => `integration-tests/http/${file}`
const both = (test: string, named: string) => ({ on: { test, named }, off: { test, named } })

/** Every switch of the environment (`src/utils/env/variables.ts`), and what proves it in both positions. */
export const FLAGS: Record<string, { on: Position; off: Position }> = {
  PHI_ENCRYPTION_ENABLED: both(
    http("phi/support/sealing-specs.ts"),
    "writes clear text and reads both while encryption is off; turned on again, a rotation seals the rest",
  ),
  AUDIT_ENABLED: {
    on: {
      test: http("audit/audit.spec.ts"),
      named: "are written before the answer leaves, or there is no answer",
    },
    off: {
      test: http("audit/audit.spec.ts"),
      named: "stay away only while the log is switched off, as for a measurement, and come with it again",
    },
  },
  ENABLE_CONSULT_GATING: {
    on: {
      test: http("consultation/gating.spec.ts"),
      named: "refuses a gated product to a guest and to a patient without approval",
    },
    off: {
      test: http("consultation/gating.spec.ts"),
      named: "sells gated products to anybody when gating is switched off",
    },
  },
  ENABLE_AUTO_PAYOUTS: both(
    http("earnings/support/payout-specs.ts"),
    "pays on schedule only while that is switched on",
  ),
  ENABLE_DOMAIN_VERIFICATION: {
    on: {
      test: http("domains/domains.spec.ts"),
      named: "is claimed, proven by its two records, and then leads to the store",
    },
    off: {
      test: http("domains/domains.spec.ts"),
      named: "counts at once where names need not prove themselves, but still for one business only",
    },
  },
  CHECKOUT_ENABLED: {
    on: {
      test: http("orders/support/view-specs.ts"),
      named: "is seen by its patient and its business and by nobody else",
    },
    off: {
      test: http("consultation/support/belonging-specs.ts"),
      named: "answers 403 to every payment and completion while checkout is off",
    },
  },
  ENABLE_RATE_LIMITS: both(http("tenancy/tenancy.spec.ts"), "are counted only while limits are switched on"),
  REQUIRE_MFA: {
    on: {
      test: http("access/support/two-step-specs.ts"),
      named:
        "keeps members and operators with one step out of everything but the second, where it is asked for",
    },
    off: {
      test: http("access/support/two-step-specs.ts"),
      named: "is turned off with a code only, and ends what was signed in with it",
    },
  },
}
