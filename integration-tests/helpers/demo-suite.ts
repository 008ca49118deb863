import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import seed from "../../src/scripts/seed"
import { BUSINESSES, CLINICIANS, OPERATOR, PATIENTS } from "../../src/seed-data"
import { Actor, type Api } from "./actor"
import { stopSchedules } from "./no-schedules"
import { describeStore, type Store } from "./store"

type RunnerOptions = Parameters<Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]>[0]

/** The seeded world of a spec: two businesses, their people, and what each of them can do over HTTP. */
export type DemoWorld = {
  /** California and Nevada's clinician works here; the patient lives in California. */
  best: Store
  clear: Store
  patient: Actor
  owner_best: Actor
  owner_clear: Actor
  /** Best Health's own, licensed in CA and NV. */
  maya: Actor
  /** The platform's, licensed in TX and NY. */
  daniel: Actor
  operator: Actor
}

export type DemoSuite = {
  api: Api
  world: () => DemoWorld
  container: () => MedusaContainer
  /** Plain SQL on the spec's database, for looking behind the scenes. */
  sql: <Row>(text: string, values?: string[]) => Promise<Row[]>
}

/** Boots Medusa once, seeds once, and gives every test that same state back. */
export function demoSuite(name: string, specs: (suite: DemoSuite) => void): void {
  medusaIntegrationTestRunner({
    inApp: true,
    moduleName: name,
    testSuite: ({ api, getContainer, dbConnection }: RunnerOptions) => {
      let world: DemoWorld
      const sql: DemoSuite["sql"] = async (text, values = []) => (await dbConnection.raw(text, values)).rows
      beforeAll(async () => {
        await stopSchedules()
        await seed({ container: getContainer(), args: [] })
        // A minute that ended while it booted has run jobs: no test is to find one done already.
        await sql("delete from job_run")
        world = await describeWorld(api, getContainer())
      })
      specs({ api, world: () => world, container: getContainer, sql })
    },
  })
}

async function describeWorld(api: Api, container: MedusaContainer): Promise<DemoWorld> {
  const [best, clear] = await Promise.all(BUSINESSES.map(({ handle }) => describeStore(container, handle)))
  const person = (type: "customer" | "member" | "user", email = "") => Actor.signIn(api, type, email)
  const [owner_best, owner_clear] = await Promise.all(
    BUSINESSES.map(({ owner }) => person("member", owner.email)),
  )
  const [maya, daniel] = await Promise.all(CLINICIANS.map(({ email }) => person("member", email)))
  const patient = await person("customer", PATIENTS[0]?.email)
  const operator = await person("user", OPERATOR.email)
  if (!best || !clear || !owner_best || !owner_clear || !maya || !daniel)
    throw new Error("The seed is incomplete")
  return { best, clear, patient, owner_best, owner_clear, maya, daniel, operator }
}
