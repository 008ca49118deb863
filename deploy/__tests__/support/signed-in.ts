import { OPERATOR } from "../../../src/seed-data"
import { signIn, type Clinic, type Patient } from "./clinic"
import { API_HOST } from "./production"
import { Visitor } from "./visitor"

/** An operator with the cookie that Medusa Admin signs in by: the session behind it is in Redis. */
async function operator(): Promise<Visitor> {
  const authorization = `Bearer ${await signIn("user", OPERATOR.email, OPERATOR.password)}`
  const { status, headers } = await new Visitor(API_HOST).post("/auth/session", {}, { authorization })
  const [set] = [headers["set-cookie"]].flat()
  if (status !== 200 || typeof set !== "string") throw new Error(`No session for the operator: ${status}`)
  return new Visitor(API_HOST, { cookie: set.split(";")[0] ?? "" })
}

/** Everybody who is signed in, by their kind of sign-in, and whether they still are. */
export async function signedIn({ clinic, patients }: { clinic: Clinic; patients: Patient[] }) {
  const [patient] = patients
  if (!patient) throw new Error("There is no patient")
  const session = await operator()
  return {
    still: async () => ({
      operator: (await session.elsewhere().get("/admin/users/me")).status,
      clinician: (await clinic.clinician.elsewhere().get("/tenant/me")).status,
      patient: (await patient.elsewhere().get("/store/customers/me")).status,
    }),
  }
}

export const ALL_SIGNED_IN = { operator: 200, clinician: 200, patient: 200 }
