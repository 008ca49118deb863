import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Query = ReturnType<typeof queryOf>

const queryOf = (scope: MedusaContainer) => scope.resolve(ContainerRegistrationKeys.QUERY)

/**
 * Makes this request's queries skip Medusa's own cache. That one hears of a change by an event, later than our
 * notification comes: an answer made of it could be of before the change and be kept after it.
 */
export function askTheDatabase(scope: MedusaContainer): void {
  const query = queryOf(scope)
  const graph: Query["graph"] = (asked, options) =>
    query.graph(asked, { ...options, cache: { enable: false } })
  const fresh = new Proxy(query, {
    get: (target, name) => (name === "graph" ? graph : Reflect.get(target, name, target)),
  })
  scope.register(ContainerRegistrationKeys.QUERY, asValue(fresh))
}
