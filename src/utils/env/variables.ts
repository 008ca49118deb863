import { email, flag, integer, oneOf, secret, text, url } from "./parsers"
import { addresses, corsOrigins, encryptionKey, encryptionKeys, hostname, hostnames } from "./domain-parsers"
import { defaulted, optional, required } from "./variable"

const SECONDARY_REDIS = "defaults to REDIS_URL"

/**
 * Every variable the system reads, with its meaning: the deployment guide's by the guide's name and default, then ours.
 * `.env.template` and `docs/configure.md` follow this table, and a test compares them.
 */
export const variables = {
  NODE_ENV: defaulted(oneOf("development", "production", "test"), "development", "which rules apply"),
  PORT: defaulted(integer(1, 65535), 9000, "where the backend listens"),

  DATABASE_URL: required(url("postgres", "postgresql"), "PostgreSQL, possibly through PgBouncer", {
    secret: true,
    development: "postgres://postgres:postgres@localhost:5433/therxspot",
  }),
  DATABASE_DIRECT_URL: optional(
    url("postgres", "postgresql"),
    "PostgreSQL without a pooler; defaults to DATABASE_URL",
    {
      secret: true,
    },
  ),
  DATABASE_POOL_MIN: defaulted(integer(0, 1000), 5, "connections kept open per process", { development: 1 }),
  DATABASE_POOL_MAX: defaulted(integer(1, 1000), 20, "connections at most per process"),
  DATABASE_TIMEOUT: defaulted(integer(100, 600_000, "ms"), 60_000, "how long to wait for a connection, ms"),

  REDIS_URL: required(url("redis", "rediss"), "Redis; without it (development only) modules run in memory", {
    secret: true,
    development: undefined,
  }),
  REDIS_CACHE_URL: optional(url("redis", "rediss"), `caching and locks; ${SECONDARY_REDIS}`, {
    secret: true,
  }),
  REDIS_JOB_URL: optional(url("redis", "rediss"), `events, workflows and jobs; ${SECONDARY_REDIS}`, {
    secret: true,
  }),

  JWT_SECRET: required(secret(64), "signs sign-in tokens", { secret: true, generated: 48 }),
  COOKIE_SECRET: required(secret(64), "signs session cookies", { secret: true, generated: 48 }),
  STORE_CORS: required(corsOrigins, "origins that may call /store; * stands for exactly one label", {
    development: "http://localhost:8000,/^http:\\/\\/[a-z0-9-]+\\.localhost:8000$/",
  }),
  ADMIN_CORS: required(corsOrigins, "origins that may call /admin", {
    development: "http://localhost:5173,http://localhost:9000",
  }),
  AUTH_CORS: required(corsOrigins, "origins that may call /auth", {
    development: "http://localhost:5173,http://localhost:9000,http://localhost:8000",
  }),
  MEDUSA_BACKEND_URL: optional(url("http", "https"), "the backend's public address"),

  PLATFORM_HOSTNAMES: defaulted(
    hostnames,
    ["localhost", "127.0.0.1"],
    "hosts that are the platform's own, exact matches",
  ),
  TENANT_PLATFORM_BASE_DOMAIN: defaulted(text, "therxspot.com", "new businesses answer on <handle>.<this>", {
    development: "localhost",
  }),
  PLATFORM_CNAME_TARGET: optional(
    hostname,
    "where businesses' own domains point; domains.<TENANT_PLATFORM_BASE_DOMAIN> by default",
  ),
  DNS_SERVERS: defaulted(addresses, [], "name servers for domain verification; the machine's own by default"),
  STOREFRONT_URL_TEMPLATE: defaulted(text, "https://{host}", "a storefront's address; {host} is replaced", {
    development: "http://{host}:8000",
  }),
  TRUST_PROXY: defaulted(integer(0, 10), 0, "how many proxies of ours stand in front of the backend"),
  STOREFRONT_SHARED_SECRET: optional(secret(16), "proves that a call comes from our storefront", {
    secret: true,
    generated: 48,
    warning: "the storefront cannot resolve tenants",
  }),

  HUB_PROVISIONING_SECRET: optional(secret(16), "signs POST /admin/hub/provision", {
    secret: true,
    generated: 48,
    warning: "Hub provisioning answers 501",
  }),

  PHI_ENCRYPTION_ENABLED: defaulted(flag, true, "encrypt health data at rest"),
  ENCRYPTION_KEY_CURRENT: optional(encryptionKey, "32 bytes; encrypts", { secret: true, generated: 32 }),
  ENCRYPTION_KEY_OLD: defaulted(encryptionKeys, [], "earlier keys; they still decrypt", { secret: true }),

  DOCUMENT_STORAGE_PROVIDER: defaulted(
    oneOf("s3", "gcs", "azure", "local"),
    "s3",
    "where documents are kept",
    {
      development: "local",
    },
  ),
  DOCUMENT_STORAGE_ACCESS_KEY: optional(
    text,
    "S3 access key id, Google service account e-mail or Azure account name",
    { secret: true },
  ),
  DOCUMENT_STORAGE_SECRET_KEY: optional(
    text,
    "S3 secret key, Google private key (PEM) or Azure account key",
    { secret: true },
  ),
  DOCUMENT_STORAGE_BUCKET: optional(text, "bucket or container"),
  DOCUMENT_STORAGE_PATH: defaulted(
    text,
    ".data/documents",
    "folder of the local provider; relative to the project's root",
  ),
  DOCUMENT_STORAGE_REGION: defaulted(text, "us-east-1", "bucket's region"),
  DOCUMENT_SPOOL_PATH: optional(
    text,
    "folder for uploads, sealed, while they are checked; in the machine's temporary folder by default",
  ),
  DOCUMENT_STORAGE_ENDPOINT: optional(
    url("http", "https"),
    "for MinIO and other servers of the provider's protocol",
  ),
  DOCUMENT_STORAGE_FORCE_PATH_STYLE: defaulted(flag, false, "address buckets by path"),

  SENDGRID_API_KEY: optional(text, "sends e-mail; without it mail is written to .data/mail", {
    secret: true,
    warning: "no e-mail leaves the system; it is written to .data/mail",
  }),
  SENDGRID_BASE_URL: optional(
    url("http", "https"),
    "another address that speaks SendGrid's API (EU region, tests)",
  ),
  FROM_EMAIL: defaulted(email, "noreply@therxspot.com", "sender address"),
  FROM_NAME: defaulted(text, "TheRxSpot", "sender name"),

  DEFAULT_FULFILLMENT_WEBHOOK_URL: optional(
    url("http", "https"),
    "partner endpoint of businesses without their own",
  ),
  OUTBOX_SIGNING_SECRET: optional(secret(16), "signs deliveries of businesses without their own secret", {
    secret: true,
    warning: "deliveries are not signed where a business has no secret of its own",
  }),
  DEFAULT_FULFILLMENT_EMAIL: optional(email, "told about a dead letter when the business names nobody"),
  PARTNER_STATUS_WEBHOOK_SECRET: optional(secret(16), "signs partner status callbacks", {
    secret: true,
    warning: "partner callbacks are verified with OUTBOX_SIGNING_SECRET or refused",
  }),

  BACKUP_DIRECTORY: defaulted(text, ".data/backups", "where backups go; relative to the project's root"),
  BACKUP_ENCRYPTION_KEY: optional(encryptionKey, "32 bytes; seals backups, and is never in one", {
    secret: true,
    generated: 32,
    warning: "no backup can be made here",
  }),
  BACKUP_KEEP_DAYS: defaulted(integer(1, 3650, "days"), 30, "how long backups are kept, days"),
  BACKUP_S3_BUCKET: optional(text, "bucket for a second copy of each backup; none by default"),
  BACKUP_S3_PREFIX: defaulted(text, "therxspot", "what the copies' keys begin with"),
  BACKUP_S3_REGION: defaulted(text, "us-east-1", "that bucket's region"),
  BACKUP_S3_ENDPOINT: optional(url("http", "https"), "for MinIO and other S3 speakers"),
  BACKUP_S3_ACCESS_KEY: optional(text, "may only write there; the machine's role by default", {
    secret: true,
  }),
  BACKUP_S3_SECRET_KEY: optional(text, "goes with BACKUP_S3_ACCESS_KEY", { secret: true }),
  POSTGRES_BIN: optional(text, "folder of pg_dump and pg_restore; found by itself on Debian"),

  LOG_LEVEL: defaulted(oneOf("error", "warn", "info", "debug", "silly"), "info", "how much is logged"),
  LOG_DIRECTORY: optional(text, "folder for log files beside standard output; none by default"),
  LOG_KEEP_DAYS: defaulted(integer(1, 3650, "days"), 14, "how long rotated log files are kept, days"),
  METRICS_TOKEN: optional(secret(16), "opens /metrics; without it only this machine itself may read", {
    secret: true,
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(
    url("http", "https"),
    "where traces go, by OTLP over HTTP; none are made without it",
  ),
  OTEL_SERVICE_NAME: defaulted(text, "therxspot", "what this system is called there"),
  AUDIT_LOG_RETENTION_DAYS: defaulted(
    integer(1, 36_500, "days"),
    2555,
    "how long the audit log is kept, days",
  ),
  CLINICAL_RETENTION_DAYS: defaulted(
    integer(0, 36_500, "days"),
    2555,
    "records of care are not erased sooner than this after the latest decision, days; your state's law says how many",
  ),
  ERASURE_COOLING_OFF_HOURS: defaulted(
    integer(0, 720, "hours"),
    72,
    "an approved erasure can be taken back for this long, hours",
  ),
  DATA_EXPORT_DAYS: defaulted(
    integer(1, 30, "days"),
    7,
    "a patient's copy of their record can be downloaded for this long, days",
  ),
  AUDIT_ENABLED: defaulted(
    flag,
    true,
    "write the audit log; off only to measure what it costs, never in production",
  ),

  ENABLE_CONSULT_GATING: defaulted(flag, true, "gated products need an approval"),
  ENABLE_AUTO_PAYOUTS: defaulted(flag, true, "pay businesses on schedule", { development: false }),
  ENABLE_DOMAIN_VERIFICATION: defaulted(flag, true, "custom domains must prove themselves by DNS"),
  CHECKOUT_ENABLED: defaulted(flag, false, "patients can pay online"),
  ENABLE_RATE_LIMITS: defaulted(flag, true, "too many attempts answer 429"),

  PRODUCT_CACHE_MB: defaulted(
    integer(0, 4096, "MB"),
    64,
    "visitors' product lists kept in each process until something changes, MB; 0 keeps none",
  ),
  WORKER_CONCURRENCY: defaulted(integer(1, 256), 4, "deliveries in flight per process"),
  JOB_TIMEOUT: defaulted(integer(1000, 3_600_000, "ms"), 300_000, "the longest any job may run, ms"),

  SESSION_IDLE_STORE: defaulted(
    integer(2, 1440, "minutes"),
    30,
    "patients are signed out after this long without a touch, minutes; storefront too",
  ),
  SESSION_IDLE_PORTAL: defaulted(
    integer(2, 1440, "minutes"),
    15,
    "the same for members and operators; storefront too",
  ),

  MEDUSA_WORKER_MODE: defaulted(
    oneOf("shared", "worker", "server"),
    "shared",
    "web, background work, or both",
  ),
  CLAMAV_HOST: optional(text, "virus scanner's host"),
  CLAMAV_PORT: defaulted(integer(1, 65535), 3310, "virus scanner's port"),
  AUTH_MFA_ENCRYPTION_KEY: optional(secret(32), "encrypts second factors", { secret: true, generated: 32 }),
  REQUIRE_MFA: defaulted(flag, false, "members and users need a second factor"),
  STRIPE_API_KEY: optional(text, "card payments and payouts", { secret: true }),
  STRIPE_WEBHOOK_SECRET: optional(secret(16), "verifies Stripe's webhooks about payments and payouts", {
    secret: true,
  }),
  STRIPE_API_BASE: optional(url("http", "https"), "another address that speaks Stripe's API (tests)"),
}

export type VariableName = keyof typeof variables
