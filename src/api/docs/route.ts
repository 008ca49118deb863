import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DOCS_PAGE, DOCS_POLICY } from "./helpers/page"

/** The description of the API as a page to read. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.setHeader("content-security-policy", DOCS_POLICY)
  res.type("html").send(DOCS_PAGE)
}
