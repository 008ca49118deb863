import { getCase, listCases } from "@/lib/data/portal/cases"
import { requireMember } from "@/lib/data/portal/me"
import { attempt } from "../actions/attempt"
import { PAGE_SIZE, queueHref, type QueueParams } from "../logic/queue-params"
import { QueueWorkspace } from "./queue-workspace"

type Props = { params: QueueParams; open_id: string | null }

/** Reads the list, and the open case with it when the address names one. A list that fails is the desk's to explain. */
export async function QueueLoader({ params, open_id }: Props) {
  const { me, business } = await requireMember(queueHref(params, open_id))
  const viewer = { business_id: business.id, role: business.role, clinician: me.clinician }
  const [list, open] = await Promise.all([
    attempt(() => listCases(viewer.business_id, params.view, PAGE_SIZE, (params.page - 1) * PAGE_SIZE)),
    open_id ? attempt(() => getCase(viewer.business_id, open_id)) : null,
  ])
  return (
    <QueueWorkspace
      key={`${business.id}/${params.view}/${params.page}`}
      viewer={viewer}
      params={params}
      initial={list}
      initial_case={open?.ok ? open.value : null}
    />
  )
}
