import type { Client } from "pg"
import { login, readStack } from "./stack"

const PDF = "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n"

async function answer<T>(response: Promise<Response>): Promise<T> {
  const given = await response
  if (!given.ok) throw new Error(`${given.url} answered ${given.status}`)
  return JSON.parse(await given.text())
}

/** A document of the demo patient's that a scanner would have held back; the stack has none of its own. */
export async function makeQuarantinedDocument(client: Client): Promise<void> {
  const { backend_url } = readStack()
  const { email, password } = login("Patient")
  const { rows } = await client.query<{ token: string }>(
    "select k.token from api_key k join business b on b.publishable_api_key_id = k.id where b.handle = 'best-health'",
  )
  const { token } = await answer<{ token: string }>(
    fetch(`${backend_url}/auth/customer/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    }),
  )
  const body = new FormData()
  body.set("type", "lab_result")
  body.set("file", new Blob([PDF]), "results.pdf")
  const headers = { authorization: `Bearer ${token}`, "x-publishable-api-key": rows[0]?.token ?? "" }
  const { document } = await answer<{ document: { id: string } }>(
    fetch(`${backend_url}/store/documents`, { method: "POST", headers, body }),
  )
  await client.query(
    "update document set status = 'quarantined', scan_result = 'infected', finding = 'Demo.Finding' where id = $1",
    [document.id],
  )
}
