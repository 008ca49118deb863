/**
 * The Content-Security-Policy of one response. Scripts run by nonce only; style attributes stay allowed because
 * generated art and measured bars are drawn with them, style elements only in development (hot reload injects them).
 *
 * @param cards whether Stripe's form is shown: its frames and its API, nothing else of it
 */
export function contentSecurityPolicy(nonce: string, is_production: boolean, cards = false): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${is_production ? "" : " 'unsafe-eval'"}`,
    is_production ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self' 'unsafe-inline'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    `connect-src 'self'${is_production ? "" : " ws:"}${cards ? " https://api.stripe.com" : ""}`,
    ...(cards ? ["frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return directives.join("; ")
}

/** Headers every page carries beside the policy. HSTS only where the visitor already came over https. */
export function securityHeaders(is_https: boolean): Record<string, string> {
  return {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(is_https ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  }
}
