/**
 * Handles no business may have, because `<handle>.<base domain>` would be taken for
 * something of the platform's, now or later, or for a well-known service name.
 */
export const RESERVED_HANDLES: ReadonlySet<string> = new Set(
  `
  www www1 www2 web api admin app apps portal dashboard console manage staff operator operations ops
  platform therxspot rxspot hub partner partners affiliate affiliates clinician clinicians provider providers
  doctor doctors pharmacy patient patients member members tenant tenants business businesses
  mail email smtp imap pop pop3 mx webmail newsletter bounce autoconfig autodiscover postmaster hostmaster
  webmaster abuse noreply no-reply
  ftp sftp ssh vpn dns ns1 ns2 ns3 ns4 proxy gateway cdn static assets media images files upload uploads
  download downloads storage backup
  account accounts auth login logout signin signup register oauth sso idp id identity security secure
  billing pay payment payments payout payouts checkout cart order orders invoice invoices store stores shop
  help support status health healthz live ready metrics monitor monitoring grafana docs documentation developer
  developers blog news press about contact careers jobs legal privacy terms compliance trust
  dev development staging stage test testing sandbox demo preview beta alpha prod production internal local
  localhost localdomain broadcasthost isatap wpad example invalid null undefined none root system git ci
  webhook webhooks events socket ws graphql openapi well-known
  `
    .trim()
    .split(/\s+/),
)
