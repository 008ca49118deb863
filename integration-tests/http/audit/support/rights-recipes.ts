import { PATIENTS } from "../../../../src/seed-data"
import type { Answer } from "../../../helpers/actor"
import { submitted } from "../../../helpers/cases"
import type { DemoWorld } from "../../../helpers/demo-suite"

type Call = () => Promise<Answer<unknown>>
type Asked = { data_request: { id: string } }
type Held = { legal_hold: { id: string } }

const EMAIL = PATIENTS[0]?.email

/**
 * How patient and owner call each `phi` route over data rights with success. Asking again while a request is open gets that
 * one, so each of them ends what it began. Downloads need a copy that a job has made: their own specs walk them.
 */
export function rightsRecipes({ best, patient, owner_best }: DemoWorld): Record<string, Call> {
  const own = patient.at(best)
  const owner = owner_best.in(best)
  const asked = async () =>
    (await own.post<Asked>("/store/data-requests", { kind: "export" })).data.data_request.id
  const ended = async <T>(answer: Promise<T>): Promise<T> => {
    const result = await answer
    await own.post(`/store/data-requests/${await asked()}/cancel`)
    return result
  }
  const act = (id: string, verb: string, body = {}) => owner.post(`/tenant/data-requests/${id}/${verb}`, body)
  const hold = () => owner.post<Held>("/tenant/legal-holds", { email: EMAIL, reason: "a lawsuit" })
  const lift = (id: string) => owner.post(`/tenant/legal-holds/${id}/lift`)
  const held = async () => submitted(patient, best).then(hold)
  return {
    "GET /store/data-requests": async () => ended(asked().then(() => own.get("/store/data-requests"))),
    "POST /store/data-requests": () => ended(own.post("/store/data-requests", { kind: "export" })),
    "POST /store/data-requests/:id/cancel": async () =>
      own.post(`/store/data-requests/${await asked()}/cancel`),
    "GET /tenant/data-requests": async () => ended(asked().then(() => owner.get("/tenant/data-requests"))),
    "POST /tenant/data-requests": async () => {
      await submitted(patient, best)
      return ended(owner.post("/tenant/data-requests", { kind: "export", email: EMAIL }))
    },
    "GET /tenant/data-requests/:id": async () => ended(owner.get(`/tenant/data-requests/${await asked()}`)),
    "POST /tenant/data-requests/:id/approve": async () => ended(act(await asked(), "approve")),
    "POST /tenant/data-requests/:id/refuse": async () => act(await asked(), "refuse", { reason: "not now" }),
    "POST /tenant/data-requests/:id/cancel": async () => act(await asked(), "cancel"),
    "GET /tenant/legal-holds": async () => {
      const { data } = await held()
      const answer = await owner.get("/tenant/legal-holds")
      await lift(data.legal_hold.id)
      return answer
    },
    "POST /tenant/legal-holds": async () => {
      const answer = await held()
      await lift(answer.data.legal_hold.id)
      return answer
    },
    "POST /tenant/legal-holds/:id/lift": async () => lift((await held()).data.legal_hold.id),
  }
}
