import { readSession } from "@/lib/data/session"
import { env } from "@/lib/env"
import { SignOff } from "./sign-off"

/** The sign-off timer of a store, for whoever is signed in. */
export async function StoreSignOff() {
  if (!(await readSession("patient"))) return null
  return <SignOff minutes={env().idle_minutes.patient} endpoint="/session" sign_in="/sign-in" />
}
