import path from "node:path"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ERROR_RESPONSES, ERROR_SCHEMA } from "./components"
import { findRoutes } from "./find-routes"
import { inputsOfHandler } from "./handler-inputs"
import { inputsOfMiddlewares } from "./middleware-inputs"
import { operationOf } from "./operation"
import { SECURITY_SCHEMES } from "./security"

const API = path.resolve(__dirname, "../..")

const ABOUT = `Routes of TheRxSpot Marketplace's own; Medusa's are documented at https://docs.medusajs.com/api.
Everything here is made of the validators that guard the routes. Lists take limit (at most 100) and offset, and answer
\`{ <plural>, count, limit, offset }\`. Times are ISO 8601 in UTC, money is in minor units with its currency.`

/** The description of every route of ours, in OpenAPI 3.1. */
export function openApiDocument(middlewares: MiddlewareRoute[], version: string) {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of findRoutes(API)) {
    const inputs = [...inputsOfMiddlewares(route, middlewares), ...inputsOfHandler(route)]
    const name = route.pattern.replace(/:(\w+)/g, "{$1}")
    paths[name] = { ...paths[name], [route.method.toLowerCase()]: operationOf(route, inputs) }
  }
  return {
    openapi: "3.1.0",
    info: { title: "TheRxSpot Marketplace", version, description: ABOUT },
    servers: [{ url: "/" }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { Error: ERROR_SCHEMA },
      responses: ERROR_RESPONSES,
      securitySchemes: SECURITY_SCHEMES,
    },
  }
}

const TAGS = {
  store: "For patients, through a business's storefront.",
  tenant: "For the members of a business; everything is the active business's.",
  admin: "For platform operators, and the Hub.",
  partner: "For fulfilment partners.",
  webhooks: "Called by partners and payment providers.",
  internal: "For our own programs.",
  health: "For load balancers and supervisors.",
}
