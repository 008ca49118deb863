/**
 * The hostname of a `Host` header: lower case, without port or trailing dot. Null when it is not a plain hostname,
 * so that a forged header never reaches the backend as a tenant.
 */
export function hostnameOf(header: string | null): string | null {
  const bare = (header ?? "")
    .trim()
    .toLowerCase()
    .replace(/:\d{1,5}$/, "")
    .replace(/\.$/, "")
  return /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(bare) && !bare.includes("..") ? bare : null
}

/** Exact match only: `evil-therxspot.com` and `x.therxspot.com` are not `therxspot.com`. */
export function isPlatformHost(hostname: string, platform_hostnames: readonly string[]): boolean {
  return platform_hostnames.includes(hostname)
}
