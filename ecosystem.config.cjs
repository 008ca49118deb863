/**
 * PM2 on a bare server: `pm2 start ecosystem.config.cjs`; after an update `pm2 reload ecosystem.config.cjs`, which
 * replaces the web processes one by one. Configuration comes from .env; what is set here only tells them apart.
 */
const { existsSync, readFileSync } = require("node:fs")
const { join } = require("node:path")
const { parseEnv } = require("node:util")

const file = join(__dirname, ".env")
const dotEnv = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}
const setting = (name, otherwise) => process.env[name] || dotEnv[name] || otherwise

/** Medusa runs in its build; Node finds node_modules in the folder above. */
const backend = {
  script: join(__dirname, "node_modules/@medusajs/cli/cli.js"),
  args: "start",
  cwd: join(__dirname, ".medusa/server"),
  // Requests and deliveries in flight may end.
  kill_timeout: 40_000,
  max_memory_restart: "1G",
  merge_logs: true,
}

module.exports = {
  apps: [
    {
      ...backend,
      name: "therxspot-web",
      // Cluster mode shares one port; the old process goes only when the new one listens.
      exec_mode: "cluster",
      instances: 2,
      listen_timeout: 60_000,
      env: { NODE_ENV: "production", PORT: setting("PORT", "9000"), MEDUSA_WORKER_MODE: "server" },
    },
    {
      ...backend,
      name: "therxspot-worker",
      exec_mode: "fork",
      instances: 1,
      // A port of its own, where Medusa says OK while the process runs; web processes say how the services are.
      env: { NODE_ENV: "production", PORT: "9010", MEDUSA_WORKER_MODE: "worker" },
    },
    {
      name: "therxspot-storefront",
      script: join(__dirname, "TheRxSpot_Marketplace-storefront/node_modules/next/dist/bin/next"),
      args: "start --port 8000",
      cwd: join(__dirname, "TheRxSpot_Marketplace-storefront"),
      exec_mode: "cluster",
      instances: 2,
      listen_timeout: 60_000,
      kill_timeout: 20_000,
      env: {
        NODE_ENV: "production",
        BACKEND_URL: `http://127.0.0.1:${setting("PORT", "9000")}`,
        STOREFRONT_SHARED_SECRET: setting("STOREFRONT_SHARED_SECRET", ""),
        PLATFORM_HOSTNAMES: setting("PLATFORM_HOSTNAMES", ""),
        SESSION_IDLE_STORE: setting("SESSION_IDLE_STORE", ""),
        SESSION_IDLE_PORTAL: setting("SESSION_IDLE_PORTAL", ""),
        STRIPE_PUBLISHABLE_KEY: setting("STRIPE_PUBLISHABLE_KEY", ""),
      },
    },
  ],
}
