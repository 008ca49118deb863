/** Our own house rules (SYSTEM.md, 'Tenancy' and 'The house') in ESLint's words. */

const NO_PROCESS_ENV = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Read configuration from src/utils/env-validator.ts; it is the only reader of process.env.",
}

const NO_UNSCOPED = {
  selector: "CallExpression[callee.property.name=/^system[A-Z]/]",
  message:
    "This crosses businesses. Use service.scoped(business_id); only jobs, the Hub and operators may call system…().",
}

const OUR_MODELS =
  "Business(es)?|BusinessDomains?|Locations?|Members?|BusinessMembers?|Themes?|Patients?|Clinicians?|Licenses?|IntakeForms?|" +
  "ConsultPolic(y|ies)|Consultations?|ConsultationEvents?|Approvals?|OutboxEvents?|DeliveryAttempts?|PartnerUpdates?|DispatchEndpoints?|JobRuns?|OrderRecords?|OrderConsults?|OrderEvents?|Coupons?|CouponUses?|" +
  "PhiCanar(y|ies)|DataRequests?|LegalHolds?|SignOuts?|SecondFactorTr(y|ies)|Documents?|DocumentLinks?|AuditReviews?|BreakGlassGrants?|" +
  "LedgerEntr(y|ies)|CommissionRules?|FeeTerms|Payouts?|PayoutAccounts?|ReconciliationReports?"

const NO_GENERATED = {
  selector: `CallExpression[callee.property.name=/^(list|listAndCount|retrieve|create|update|delete|softDelete|restore|upsert)(${OUR_MODELS})$/][callee.object.type!='ThisExpression']`,
  message: "Medusa's generated methods know no business. Use service.scoped(business_id).",
}

const NO_GRAPH = {
  selector:
    "CallExpression[callee.property.name=/^(graph|index)$/] Property[key.name='entity'][value.value=/^(business|business_domain|business_member|member|location|theme|patient|clinician|license|consultation|consultation_event|approval|outbox_event|delivery_attempt|partner_update|job_run|order_record|order_consult|order_event|coupon|coupon_use|document|document_link|audit_review|break_glass_grant|phi_canary|data_request|legal_hold|sign_out|second_factor_try|ledger_entry|payout|payout_account|commission_rule|fee_terms)s?$/]",
  message: "A query over our tables knows no business. Use service.scoped(business_id).",
}

const NO_MODULE_IMPORT = {
  group: [
    "../access/*",
    "../business/*",
    "../consultation/*",
    "../dispatch/*",
    "../job/*",
    "../order-desk/*",
    "../coupon/*",
    "../document/*",
    "../audit/*",
    "../privacy/*",
    "../earnings/*",
    "../access",
    "../business",
    "../consultation",
    "../dispatch",
    "../job",
    "../order-desk",
    "../coupon",
    "../document",
    "../audit",
    "../privacy",
    "../earnings",
  ],
  message: "Modules never import each other; links and workflows join them.",
}

const forbid = (...rules) => ({ "no-restricted-syntax": ["error", ...rules] })

/** Who may cross businesses: what runs before or above any one business. */
const UNSCOPED_CALLERS = [
  "src/modules/**",
  "src/jobs/**",
  "src/scripts/**",
  "src/subscribers/**",
  "src/workflows/hub/**",
  "src/workflows/access/**",
  "src/workflows/document/steps/rescan-document.ts",
  "src/workflows/document/steps/destroy-document.ts",
  "src/workflows/business/**",
  "src/workflows/dispatch/**",
  "src/workflows/earnings/**",
  "src/workflows/gating/**",
  "src/workflows/clinician/**",
  "src/workflows/order/business-of-order.ts",
  "src/workflows/consultation/workflows/create-clinician.ts",
  "src/workflows/consultation/steps/create-clinician.ts",
  "src/workflows/consultation/steps/expire-due.ts",
  "src/api/admin/**",
  "src/api/internal/**",
  "src/api/metrics/**",
  "src/api/auth/**",
  "src/api/utils/audit/**",
  "src/workflows/audit/**",
  "src/workflows/privacy/erase-record.ts",
  "src/workflows/privacy/steps/work-off-data-requests.ts",
  "src/api/webhooks/**",
  "src/api/tenant/me/**",
  "src/api/utils/tenant.ts",
  "src/api/utils/standing-sign-in.ts",
  "src/api/utils/membership.ts",
  "src/utils/exclusive-job.ts",
]

const TESTS = ["**/__tests__/**", "integration-tests/**", "e2e/**"]

export const restrictions = [
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: TESTS,
    rules: forbid(NO_PROCESS_ENV, NO_UNSCOPED, NO_GENERATED, NO_GRAPH),
  },
  { files: UNSCOPED_CALLERS, ignores: TESTS, rules: forbid(NO_PROCESS_ENV, NO_GENERATED, NO_GRAPH) },
  { files: ["src/modules/**"], ignores: TESTS, rules: forbid(NO_PROCESS_ENV) },
  { files: ["src/utils/env-validator.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["src/lib/**"],
    ignores: TESTS,
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: ["@medusajs/*", "../modules/*", "../utils/*", "../../utils/*"] },
      ],
    },
  },
  {
    files: ["src/modules/*/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [NO_MODULE_IMPORT] }] },
  },
]
