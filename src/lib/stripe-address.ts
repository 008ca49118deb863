/** Where Stripe's client calls, from an address such as `http://127.0.0.1:12111`; nothing means Stripe itself. */
export function stripeAddress(base: string | undefined) {
  if (!base) return {}
  const { protocol, hostname, port } = new URL(base)
  const is_plain = protocol === "http:"
  const fallback = is_plain ? 80 : 443
  return {
    protocol: is_plain ? ("http" as const) : ("https" as const),
    host: hostname,
    port: port ? Number(port) : fallback,
  }
}
