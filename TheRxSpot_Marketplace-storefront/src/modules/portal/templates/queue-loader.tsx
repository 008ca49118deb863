import { getCase, listCases } from "@/lib/data/portal/cases"
import { attempt } from "../actions/attempt"
import type { Viewer } from "../components/case-pane"
import { PAGE_SIZE, type QueueParams } from "../logic/queue-params"
import { QueueWorkspace } from "./queue-workspace"

type Props = { viewer: Viewer; params: QueueParams; open_id: string | null }

/** Reads the list, and the open case with it when the address names one. A list that fails is the desk's to explain. */
export async function QueueLoader({ viewer, params, open_id }: Props) {
  const [list, open] = await Promise.all([
    attempt(() => listCases(viewer.business_id, params.view, PAGE_SIZE, (params.page - 1) * PAGE_SIZE)),
    open_id ? attempt(() => getCase(viewer.business_id, open_id)) : null,
  ])
  return <QueueWorkspace viewer={viewer} params={params} initial={list} initial_case={open?.ok ? open.value : null} />
}
