import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { env } from "../utils/env-validator"
import { seedBusinesses } from "./seed/businesses"
import { seedCatalogue } from "./seed/catalogue"
import { seedClinical } from "./seed/clinical"
import { describeDemo, writeDemoFile } from "./seed/demo-file"
import { seedPeople } from "./seed/people"
import { seedSales } from "./seed/sales"
import { seedShipping } from "./seed/shipping"
import { seedStore } from "./seed/store"

/**
 * Fills a database with the demo: a catalogue, two businesses and the people who use them. Safe to repeat, and quick
 * the second time. Its passwords are public, so it does not run in production.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const secret = env.HUB_PROVISIONING_SECRET
  if (env.NODE_ENV === "production")
    refuse("The seed makes demo accounts with public passwords: not in production.")
  if (!secret) return refuse("HUB_PROVISIONING_SECRET is not set, so no business can be made.")

  const store = await seedStore(container)
  const shipping_profile_id = await seedShipping(container, store)
  await seedCatalogue(container, { sales_channel_id: store.sales_channel_id, shipping_profile_id })
  await seedClinical(container)
  logger.info("Seed: catalogue, forms and policies are there")
  const businesses = await seedBusinesses(container, secret)
  await seedPeople(container, businesses)
  const demo = describeDemo(businesses)
  // A test's database is not the one a developer signs in to, and tests make the sales they need.
  if (env.NODE_ENV !== "test") {
    await seedSales(container, businesses)
    await writeDemoFile(demo)
  }
  for (const { name, url } of demo.stores) logger.info(`Seed: ${name} is at ${url}`)
  for (const { role, email, password, url } of demo.logins) {
    logger.info(`Seed: ${role} signs in as ${email} / ${password} at ${url}`)
  }
}

function refuse(why: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, why)
}
