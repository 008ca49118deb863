import { randomUUID } from "node:crypto"
import { PATIENTS, demoWeightResponse } from "../../../../src/seed-data"
import type { Actor, Answer } from "../../../helpers/actor"
import { intakeFor, submitted } from "../../../helpers/cases"
import type { DemoWorld } from "../../../helpers/demo-suite"
import { gatedTreatment } from "../../../helpers/store"
import { documentRecipes } from "./document-recipes"
import { orderRecipes, partnerRecipes } from "./order-recipes"
import { rightsRecipes } from "./rights-recipes"

type Call = () => Promise<Answer<unknown>>

/** Everything the demo patient's record says that must appear nowhere but in answers of `phi` routes. */
export const SECRETS: string[] = [
  PATIENTS[0]?.last_name,
  PATIENTS[0]?.phone,
  PATIENTS[0]?.email,
  ...(demoWeightResponse.item ?? []).flatMap(({ answer = [] }) =>
    answer.map(({ valueString, valueDate }) => valueString ?? valueDate),
  ),
].filter((secret) => secret !== undefined)

/** How somebody who may do it calls each `phi` route with success. */
export function recipes(world: DemoWorld): Record<string, Call> {
  const { best, patient, maya, owner_best, operator } = world
  const ward = maya.in(best)
  const fresh = () => submitted(patient, best)
  const claimed = async () => {
    const id = await fresh()
    await ward.post(`/tenant/consultations/${id}/claim`)
    return id
  }
  const act = (verb: string, id: string, body = {}) => ward.post(`/tenant/consultations/${id}/${verb}`, body)
  const grant = async () => {
    const body = {
      business_id: best.business_id,
      consultation_id: await fresh(),
      reason: "called from the ward",
    }
    return operator.post<{ grant: { id: string; consultation_id: string } }>("/admin/break-glass", body)
  }
  return {
    // Whoever signs out here cannot walk on.
    "POST /auth/sign-out": () => patient.with({ authorization: "" }).post("/auth/sign-out"),
    ...documentRecipes(world),
    ...orderRecipes(world),
    ...partnerRecipes(world),
    ...rightsRecipes(world),
    "POST /store/consultations": async () => {
      const body = await intakeFor(patient, best, gatedTreatment(best, "weight-management"))
      return patient.at(best).post("/store/consultations", body, { "idempotency-key": randomUUID() })
    },
    "GET /store/consultations": async () => fresh().then(() => patient.at(best).get("/store/consultations")),
    "GET /store/consultations/:id": async () => patient.at(best).get(`/store/consultations/${await fresh()}`),
    "GET /store/access-report": async () => fresh().then(() => patient.at(best).get("/store/access-report")),
    "GET /tenant/consultations": async () => fresh().then(() => ward.get("/tenant/consultations")),
    "GET /tenant/consultations/:id": async () => ward.get(`/tenant/consultations/${await fresh()}`),
    "POST /tenant/consultations/:id/claim": async () => act("claim", await fresh()),
    "POST /tenant/consultations/:id/release": async () => act("release", await claimed()),
    "POST /tenant/consultations/:id/approve": async () => act("approve", await claimed()),
    "POST /tenant/consultations/:id/reject": async () =>
      act("reject", await claimed(), { reason: "Not safe together with another medicine." }),
    "GET /tenant/patients": async () => fresh().then(() => ward.get("/tenant/patients")),
    "POST /tenant/patients/search": async () =>
      fresh().then(() => ward.post("/tenant/patients/search", { q: PATIENTS[0]?.email })),
    "GET /tenant/patients/:id": async () => {
      await fresh()
      const { data } = await ward.get<{ patients: { id: string }[] }>("/tenant/patients")
      return ward.get(`/tenant/patients/${data.patients[0]?.id}`)
    },
    "GET /tenant/audit/export": () => owner_best.in(best).get("/tenant/audit/export"),
    "GET /admin/audit/export": () => operator.get("/admin/audit/export"),
    "POST /admin/break-glass": grant,
    "GET /admin/break-glass/:id/record": async () =>
      operator.get(`/admin/break-glass/${(await grant()).data.grant.id}/record`),
    "GET /admin/break-glass/:id/consultations/:consultation_id": async () => {
      const { id, consultation_id } = (await grant()).data.grant
      return operator.get(`/admin/break-glass/${id}/consultations/${consultation_id}`)
    },
  }
}

/** What needs a copy that a job has made; `data-export-specs.ts` calls each with success and reads its entries. */
export const WALKED_ELSEWHERE: readonly string[] = [
  "POST /store/data-requests/:id/download-link",
  "GET /store/data-requests/download/:token",
  "POST /tenant/data-requests/:id/download-link",
  "GET /tenant/data-requests/download/:token",
]

/** Calls a route as whoever is most likely to be let in, with a case's id wherever an id is asked for. */
export function guess(route: string, world: DemoWorld, id: string): Promise<Answer<unknown>> {
  const [method = "", pattern = ""] = route.split(" ")
  const url = pattern.replace(/:\w+/g, id)
  const { best, patient, owner_best, operator } = world
  const actors: [string, Actor][] = [
    ["/store", patient.at(best)],
    ["/tenant", owner_best.in(best)],
    ["/admin", operator],
  ]
  const actor = actors.find(([prefix]) => pattern.startsWith(prefix))?.[1] ?? patient
  if (method === "GET") return actor.get(url)
  return method === "DELETE" ? actor.delete(url) : actor.post(url)
}
