import { readFileSync } from "node:fs"
import path from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import middlewares from "../middlewares"
import { openApiDocument } from "../utils/openapi/document"

let made: ReturnType<typeof openApiDocument> | undefined

/** This description of the API, in OpenAPI 3.1. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  made ??= openApiDocument(middlewares.routes ?? [], ownVersion())
  res.json(made)
}

/** The root of the sources, and of the build. */
function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(path.resolve(__dirname, "../../../package.json"), "utf8"))
  return String(version)
}
