import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { CLINICIANS, OPERATOR, PATIENTS, type PersonSeed } from "../../seed-data"
import { env } from "../../utils/env-validator"
import { portalUrl } from "../../workflows/business/addresses"
import type { SeededBusiness } from "./businesses"

export type DemoLogin = { role: string; name: string; email: string; password: string; url: string }
export type Demo = { stores: { name: string; url: string; handle: string }[]; logins: DemoLogin[] }

export function describeDemo(businesses: SeededBusiness[]): Demo {
  const stores = businesses.map(({ answer, seed }) => ({
    name: seed.business_name,
    url: answer.storefront_url,
    handle: seed.handle,
  }))
  const storeOf = (handle: string) => stores.find((store) => store.handle === handle)?.url ?? ""
  const admin = `${env.MEDUSA_BACKEND_URL ?? `http://localhost:${env.PORT}`}/app`
  return {
    stores,
    logins: [
      ...PATIENTS.map((patient) => login("Patient", patient, storeOf(patient.business))),
      ...CLINICIANS.map((clinician) => login("Clinician", clinician, portalUrl())),
      ...businesses.map(({ seed }) => login(`Owner of ${seed.business_name}`, seed.owner, portalUrl())),
      login("Operator", OPERATOR, admin),
    ],
  }
}

function login(role: string, { first_name, last_name, email, password }: PersonSeed, url: string): DemoLogin {
  return { role, name: `${first_name} ${last_name}`, email, password, url }
}

/** Where `npm run dev` and the browser tests find out how to sign in. */
export async function writeDemoFile(demo: Demo): Promise<void> {
  const file = path.resolve(".data/demo.json")
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
}
