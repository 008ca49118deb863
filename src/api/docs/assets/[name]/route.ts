import path from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "../../../../utils/coded-error"
import { DOCS_SCRIPT, DOCS_STYLE } from "../../helpers/page"

const SWAGGER_UI = path.dirname(require.resolve("swagger-ui-dist/package.json"))
const OWN: Record<string, string> = { "docs.js": DOCS_SCRIPT, "docs.css": DOCS_STYLE }
const FILES = ["swagger-ui.css", "swagger-ui-bundle.js"]

/** The files of the page that shows the API. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { name = "" } = req.params
  res.setHeader("cache-control", "public, max-age=3600")
  const own = OWN[name]
  if (own !== undefined) return void res.type(path.extname(name)).send(own)
  if (!FILES.includes(name)) throw notFound()
  res.sendFile(path.join(SWAGGER_UI, name))
}
