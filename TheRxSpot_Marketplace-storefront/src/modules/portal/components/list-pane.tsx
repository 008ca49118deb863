"use client"

import { Button } from "@/modules/ui/components/button"
import { Icon } from "@/modules/ui/components/icon"
import { Pagination } from "@/modules/ui/components/pagination"
import type { useCaseList } from "../hooks/use-case-list"
import { PAGE_SIZE, queueHref, type QueueParams } from "../logic/queue-params"
import { refusalWords } from "../logic/refusal-words"
import { CaseList } from "./case-list"
import { CaseProblem } from "./case-problem"
import { QueueEmpty } from "./queue-empty"
import { QueueTabs } from "./queue-tabs"

type Props = {
  list: ReturnType<typeof useCaseList>
  params: QueueParams
  open_id: string | null
  onOpen: (id: string) => void
  onHelp: () => void
}

/** Tabs, list, pages; and in place of the list what there is to say when it is empty or could not be read. */
export function ListPane({ list, params, open_id, onOpen, onHelp }: Props) {
  const { rows, count, arrived, loaded, problem, renew } = list
  return (
    <>
      <QueueTabs view={params.view} count={loaded ? count : null} />
      <div className="min-h-0 grow lg:overflow-y-auto">
        {!loaded && problem && <CaseProblem problem={problem} onRetry={renew} />}
        {loaded && rows.length === 0 && <QueueEmpty view={params.view} />}
        {rows.length > 0 && <CaseList rows={rows} arrived={arrived} params={params} open_id={open_id} onOpen={onOpen} onRenew={renew} />}
        <div className="px-3 py-2 empty:hidden">
          <Pagination count={count} limit={PAGE_SIZE} offset={(params.page - 1) * PAGE_SIZE} hrefFor={(offset) => queueHref({ ...params, page: offset / PAGE_SIZE + 1 })} />
        </div>
      </div>
      <div className="flex min-h-10 items-center justify-between gap-2 border-t border-line px-3 text-sm text-ink-soft">
        <span role="status">{loaded && (problem ? `Not up to date. ${refusalWords(problem).title}.` : "Updates by itself")}</span>
        <Button variant="quiet" size="sm" onClick={onHelp} className="pointer-coarse:hidden">
          <Icon name="keyboard" className="size-4.5" /> Keys
        </Button>
      </div>
    </>
  )
}
