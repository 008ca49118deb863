#!/usr/bin/env node
// `npm run hub:provision`: what the Hub does, for people. Signs the call itself; nothing is written on this machine.
import { createHmac } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { mergeEnvironments, readDotEnv } from "./lib/environment.mjs"
import { DATA } from "./lib/paths.mjs"
import { runMain } from "./lib/run-main.mjs"
import { UserError } from "./lib/user-error.mjs"

const HELP = `Makes a business on the marketplace, by the same signed call the Hub sends. Safe to repeat.

  npm run hub:provision -- --handle best-health --name "Best Health" --email owner@besthealth.com

  --handle            3 to 63 of a-z, 0-9 and hyphens: the store's subdomain
  --name              the business's name
  --email             the owner's e-mail address; the invitation goes there
  --logo              https:// address of a logo
  --primary-color     such as "#2A4B5C"
  --secondary-color   such as "#00B4A0"
  --url               the backend (default http://localhost:9000)

HUB_PROVISIONING_SECRET is taken from the environment, else from .env, else from .data/secrets.json.`

const option = { type: /** @type {const} */ ("string") }

/** @param {string[]} args */
function readOptions(args) {
  const options = {
    handle: option,
    name: option,
    email: option,
    logo: option,
    "primary-color": option,
    "secondary-color": option,
    url: { ...option, default: "http://localhost:9000" },
    help: { type: /** @type {const} */ ("boolean"), short: "h", default: false },
  }
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), HELP)
  }
}

/** @returns {string} */
function readSecret() {
  const { HUB_PROVISIONING_SECRET } = mergeEnvironments(generatedSecrets(), readDotEnv(), process.env)
  if (HUB_PROVISIONING_SECRET) return HUB_PROVISIONING_SECRET
  throw new UserError("HUB_PROVISIONING_SECRET is not set: use the backend's, in the environment or in .env.")
}

/** What the backend made up for itself on this machine; nothing on others. @returns {NodeJS.ProcessEnv} */
function generatedSecrets() {
  try {
    return JSON.parse(readFileSync(join(DATA, "secrets.json"), "utf8"))
  } catch {
    return {}
  }
}

/**
 * @typedef {{ idempotent: boolean, storefront_url: string, business_id: string, business: { status: string },
 *   sales_channel_id: string, publishable_api_key_token: string }} Provisioned
 * @typedef {{ code?: string, message?: string, issues?: { field: string, message: string }[] }} Refusal
 */

/** @param {string} url @param {string} secret @param {Record<string, unknown>} request @returns {Promise<Provisioned>} */
async function send(url, secret, request) {
  if (!URL.canParse(url)) throw new UserError(`--url is not an address: ${url}`)
  const body = JSON.stringify(request)
  const timestamp = Date.now()
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")
  const headers = {
    "content-type": "application/json",
    "x-hub-timestamp": String(timestamp),
    "x-hub-signature": `sha256=${signature}`,
  }
  const address = new URL("/admin/hub/provision", url)
  const response = await fetch(address, { method: "POST", headers, body }).catch(() => {
    throw new UserError(`Nothing answers at ${address}: is the backend running? (npm run dev)`)
  })
  const text = await response.text()
  if (!isJson(text)) {
    throw new UserError(`${address} did not answer in JSON (HTTP ${response.status}): is --url the backend?`)
  }
  if (!response.ok) throw refusal(response.status, JSON.parse(text))
  return JSON.parse(text)
}

/** @param {string} text */
function isJson(text) {
  try {
    return typeof JSON.parse(text) === "object"
  } catch {
    return false
  }
}

/** Which option stands behind a field of the request. @type {Record<string, string>} */
const OPTIONS = {
  handle: "--handle",
  business_name: "--name",
  owner_email: "--email",
  logo_url: "--logo",
  primary_color: "--primary-color",
  secondary_color: "--secondary-color",
}

/** @param {number} status @param {Refusal} answer */
function refusal(status, { code, message, issues = [] }) {
  const lines = issues.map((issue) => `  ${OPTIONS[issue.field] ?? issue.field} ${issue.message}`)
  const hint =
    code === "UNAUTHORIZED"
      ? ["  The backend has another HUB_PROVISIONING_SECRET, or its clock differs from yours."]
      : []
  return new UserError(`The backend refused (${status} ${code}): ${message}`, [...lines, ...hint].join("\n"))
}

async function main() {
  const given = readOptions(process.argv.slice(2))
  if (given.help) return HELP
  const missing = Object.entries({ handle: given.handle, name: given.name, email: given.email }).flatMap(
    ([name, value]) => (value ? [] : [name]),
  )
  if (missing.length > 0)
    throw new UserError(`Missing: ${missing.map((name) => `--${name}`).join(", ")}`, HELP)
  const answer = await send(given.url ?? "", readSecret(), {
    schema_version: 1,
    handle: given.handle,
    business_name: given.name,
    owner_email: given.email,
    logo_url: given.logo,
    primary_color: given["primary-color"],
    secondary_color: given["secondary-color"],
  })
  return [
    answer.idempotent ? "This business was there already." : "The business is live.",
    `  Storefront        ${answer.storefront_url}`,
    `  Business          ${answer.business_id} (${answer.business.status})`,
    `  Sales channel     ${answer.sales_channel_id}`,
    `  Publishable key   ${answer.publishable_api_key_token}`,
    ...(answer.idempotent ? [] : [`  Invitation        sent to ${given.email}`]),
  ].join("\n")
}

await runMain(main)
