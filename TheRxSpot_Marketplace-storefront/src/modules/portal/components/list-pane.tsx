"use client"

import { Pagination } from "@/modules/ui/components/pagination"
import type { useCaseList } from "../hooks/use-case-list"
import { PAGE_SIZE, queueHref, type QueueParams } from "../logic/queue-params"
import { CaseList } from "./case-list"
import { CaseProblem } from "./case-problem"
import { ListFooter } from "./list-footer"
import { QueueEmpty } from "./queue-empty"
import { QueueTabs } from "./queue-tabs"

type Props = {
  list: ReturnType<typeof useCaseList>
  params: QueueParams
  open_id: string | null
  is_clinician: boolean
  onOpen: (id: string) => void
  onHelp: () => void
}

/** Tabs, list, pages; and in place of the list what there is to say when it is empty or could not be read. */
export function ListPane({ list, params, open_id, is_clinician, onOpen, onHelp }: Props) {
  const { rows, count, arrived, loaded, problem, renew } = list
  return (
    <>
      <QueueTabs view={params.view} count={loaded ? count : null} />
      <div className="min-h-0 grow lg:overflow-y-auto">
        {!loaded && problem && <CaseProblem problem={problem} onRetry={renew} />}
        {loaded && rows.length === 0 && <QueueEmpty view={params.view} />}
        {rows.length > 0 && (
          <CaseList
            rows={rows}
            params={params}
            open_id={open_id}
            is_clinician={is_clinician}
            onOpen={onOpen}
          />
        )}
        <div className="px-3 py-2 empty:hidden">
          <Pagination
            count={count}
            limit={PAGE_SIZE}
            offset={(params.page - 1) * PAGE_SIZE}
            hrefFor={(offset) => queueHref({ ...params, page: offset / PAGE_SIZE + 1 })}
          />
        </div>
      </div>
      <ListFooter arrived={arrived} problem={loaded ? problem : null} onRenew={renew} onHelp={onHelp} />
    </>
  )
}
