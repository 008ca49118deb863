/** A question about products, in one spelling: two that mean the same are equal. */
const PATH = /^\/store\/products(?:\/[^/]+)?$/

/** A whole search or somebody's cart makes an answer nobody else asks for; stock changes with every order. */
const UNKEPT = ["q", "cart_id"]
const STOCK = /inventory/

/** Beyond this it is no storefront's question. */
const LONGEST = 2000

/**
 * What is asked, normalised, or null for what is not to be kept.
 *
 * @param url path and query as they came, `/store/products?limit=12&offset=0`
 */
export function shopQuestion(url: string): string | null {
  if (url.length > LONGEST) return null
  const [path = "", query = ""] = split(url)
  const bare = path.endsWith("/") ? path.slice(0, -1) : path
  if (!PATH.test(bare) || STOCK.test(query)) return null
  const asked = new URLSearchParams(query)
  for (const name of asked.keys()) if (UNKEPT.includes(name.split("[", 1)[0] ?? name)) return null
  asked.sort()
  return `${bare}?${asked.toString()}`
}

function split(url: string): [string, string] {
  const at = url.indexOf("?")
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)]
}
