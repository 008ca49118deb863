const WORDS: Record<string, string> = {
  TXT_MISSING: "No TXT record is found yet. A new record can take an hour to be seen everywhere.",
  TXT_WRONG: "A TXT record is found, but with another value.",
  CNAME_MISSING: "The TXT record is right; the CNAME record is not found yet.",
  CNAME_WRONG:
    "The TXT record is right; the CNAME record leads somewhere else. A proxy in front must be off.",
  DNS_UNAVAILABLE: "The domain's name servers did not answer. We look again.",
  TAKEN: "Another business uses this domain.",
  COOLING_DOWN: "Another business gave this domain up less than 7 days ago.",
}

/** What the last look at a domain found wrong, in words. */
export const problemText = (code: string): string => WORDS[code] ?? code
