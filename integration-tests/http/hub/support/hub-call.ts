import { signHubRequest } from "../../../../src/lib/hub-signature"
import { env } from "../../../../src/utils/env-validator"
import type { ProvisionedBusiness } from "../../../../src/workflows/hub/types"

export type HubAnswer = {
  status: number
  body: ProvisionedBusiness & { code: string; message: string; issues?: { field: string; message: string }[] }
}

export type Change = {
  secret?: string
  /** Signs this time, ms. */
  at?: number
  /** As the header has it; the signed time in milliseconds by default. */
  timestamp?: string | null
  signature?: string | null
  /** Signs this instead of what is sent. */
  signed?: string
}

export const SECRET = env.HUB_PROVISIONING_SECRET ?? ""

export const aBusiness = (changes: Record<string, unknown> = {}) => ({
  schema_version: 1,
  handle: "north-clinic",
  business_name: "North Clinic",
  owner_email: "owner@north-clinic.example",
  logo_url: "https://cdn.example.com/north.svg",
  primary_color: "#123456",
  secondary_color: "#ABCDEF",
  ...changes,
})

/** Sends exactly these bytes, signed well unless `change` says otherwise. */
export async function send(url: string, raw: string | Buffer, change: Change = {}): Promise<HubAnswer> {
  const at = change.at ?? Date.now()
  const good = signHubRequest(change.secret ?? SECRET, at, change.signed ?? raw)
  const timestamp = change.timestamp === undefined ? String(at) : change.timestamp
  const signature = change.signature === undefined ? good : change.signature
  const headers = {
    "content-type": "application/json",
    ...(timestamp !== null && { "x-hub-timestamp": timestamp }),
    ...(signature !== null && { "x-hub-signature": signature }),
  }
  const response = await fetch(`${url}/admin/hub/provision`, { method: "POST", headers, body: raw })
  const body: HubAnswer["body"] = JSON.parse(await response.text())
  return { status: response.status, body }
}

export const provision = (url: string, request: unknown = aBusiness(), change?: Change): Promise<HubAnswer> =>
  send(url, JSON.stringify(request), change)
