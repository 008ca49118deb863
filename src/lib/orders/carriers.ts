/** Where a carrier shows a parcel; the number is appended. */
const PAGES: Readonly<Record<string, string>> = {
  ups: "https://www.ups.com/track?tracknum=",
  usps: "https://tools.usps.com/go/TrackConfirmAction?tLabels=",
  fedex: "https://www.fedex.com/fedextrack/?trknbr=",
  dhl: "https://www.dhl.com/us-en/home/tracking.html?tracking-id=",
}

const known = (carrier: string): string => carrier.toLowerCase().replace(/[^a-z]/g, "")

/** The page to follow a parcel on; empty for a carrier we do not know. */
export function trackingUrl(carrier: string, tracking_number: string): string {
  const page = PAGES[known(carrier)]
  return page ? page + encodeURIComponent(tracking_number) : ""
}
