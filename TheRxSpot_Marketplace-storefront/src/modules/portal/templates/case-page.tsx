"use client"

import NextLink from "next/link"
import { useState } from "react"
import type { CaseDetail } from "@/lib/data/portal/case-schema"
import { Icon } from "@/modules/ui/components/icon"
import { CasePane, type Viewer } from "../components/case-pane"
import { OutcomeLine, type Said } from "../components/outcome-line"
import { movedWords } from "../logic/moved-words"

/** A case on a page of its own, for links from elsewhere. */
export function CasePage({ viewer, detail }: { viewer: Viewer; detail: CaseDetail }) {
  const [said, setSaid] = useState<Said | null>(null)
  return (
    <div className="mx-auto flex w-full max-w-5xl grow flex-col">
      <h1 className="sr-only">Case</h1>
      <OutcomeLine said={said} onClose={() => setSaid(null)} />
      <CasePane
        viewer={viewer}
        id={detail.id}
        initial={detail}
        back={
          <NextLink
            href="/portal/queue"
            className="-ml-2 inline-flex min-h-11 items-center gap-1 rounded-md px-2 text-sm font-semibold text-brand"
          >
            <Icon name="arrow-left" className="size-4.5" /> Cases
          </NextLink>
        }
        onMoved={(step, moved) =>
          setSaid({
            text: movedWords(step, moved),
            href: null,
            aloud: step === "claim" || step === "release",
          })
        }
      />
    </div>
  )
}
