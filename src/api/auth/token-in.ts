/** What a token in an answer says; read, not verified: it has not left the house yet. */
export function tokenIn(body: unknown): Record<string, unknown> | null {
  const token = typeof body === "object" && body !== null && "token" in body ? body.token : null
  if (typeof token !== "string") return null
  const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString() || "null")
  return typeof claims === "object" && claims !== null ? { ...claims } : null
}
