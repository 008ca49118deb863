import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createDefaultsWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { PLATFORM_NAME } from "../lib/platform-name"

/** What Medusa calls a store that nobody has named. */
const UNNAMED = "Medusa Store"

/**
 * Makes what every Medusa process makes on its first start (a store, a sales channel, a key, a price preference), once
 * and under the migration's lock: of processes that make it at the same moment all but one end. `medusa db:migrate`
 * runs this once for each database.
 */
export default async function makeDefaults({ container }: { container: MedusaContainer }): Promise<void> {
  await createDefaultsWorkflow(container).run()
  const unnamed = await container.resolve(Modules.STORE).listStores({ name: UNNAMED })
  if (unnamed.length === 0) return
  const selector = { id: unnamed.map(({ id }) => id) }
  await updateStoresWorkflow(container).run({ input: { selector, update: { name: PLATFORM_NAME } } })
}
