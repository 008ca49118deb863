import type { Actor, Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { workOffDataRequestsWorkflow } from "../../../../src/workflows/privacy/workflows/work-off-data-requests"

export type DataRequest = {
  id: string
  kind: string
  status: string
  due_at: string | null
  patient?: { name: string; email: string } | null
  confirmation?: string | null
  obstacle?: { code: string } | null
  progress: { done: number; total: number } | null
  refusal: { code: string; reason: string } | null
  can_cancel: boolean
}
export type Asked = Answer<{ data_request: DataRequest } & Failure>
export type Listed = Answer<{ data_requests: DataRequest[]; count: number }>

/** What the people of the demo do about a patient's rights at Best Health. */
export function dataRights({ world, container, sql }: DemoSuite) {
  const patient = () => world().patient.at(world().best)
  const owner = () => world().owner_best.in(world().best)
  const move = (actor: Actor, id: string, verb: string, body = {}): Promise<Asked> =>
    actor.post(`/tenant/data-requests/${id}/${verb}`, body)
  return {
    patient,
    owner,
    move,
    ask: (kind: "export" | "erasure"): Promise<Asked> => patient().post("/store/data-requests", { kind }),
    list: (): Promise<Listed> => patient().get("/store/data-requests"),
    queue: (): Promise<Listed> => owner().get("/tenant/data-requests?view=all"),
    approve: async (id: string): Promise<Asked> => {
      const { data } = await owner().get<{ data_request: DataRequest }>(`/tenant/data-requests/${id}`)
      return move(owner(), id, "approve", { confirmation: data.data_request.confirmation ?? undefined })
    },
    /** The job's work, as far as it goes. */
    workOff: async (): Promise<void> => {
      for (;;) {
        const { result } = await workOffDataRequestsWorkflow(container()).run()
        if (result.is_done) return
      }
    },
    statusOf: async (id: string): Promise<string | undefined> =>
      (await sql<{ status: string }>("select status from data_request where id = ?", [id]))[0]?.status,
    linkTo: (id: string): Promise<Answer<{ url: string } & Failure>> =>
      patient().post(`/store/data-requests/${id}/download-link`),
  }
}
