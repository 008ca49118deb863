import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"

type Query = ReturnType<typeof queryOf>

const queryOf = (scope: MedusaContainer) => scope.resolve(ContainerRegistrationKeys.QUERY)

/** Asked twice for each list, and the same for everybody. */
const SHARED = "region"

/**
 * Makes this request's queries skip Medusa's own cache. That one hears of a change by an event, later than our
 * notification comes: an answer made of it could be of before the change and be kept after it.
 */
export function askTheDatabase(scope: MedusaContainer, catalogue: CatalogueModuleService): void {
  const query = queryOf(scope)
  const graph: Query["graph"] = (asked, options) => {
    const ask = () => query.graph(asked, { ...options, cache: { enable: false } })
    return asked.entity === SHARED ? catalogue.askOnce(JSON.stringify(asked), ask) : ask()
  }
  const fresh = new Proxy(query, {
    get: (target, name) => (name === "graph" ? graph : Reflect.get(target, name, target)),
  })
  scope.register(ContainerRegistrationKeys.QUERY, asValue(fresh))
}
