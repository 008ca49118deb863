import { Avatar } from "@/modules/ui/components/avatar"
import { Badge } from "@/modules/ui/components/badge"
import { Banner } from "@/modules/ui/components/banner"
import { DateTime } from "@/modules/ui/components/date-time"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { KeyboardHint } from "@/modules/ui/components/keyboard-hint"
import { ButtonLink, TextLink } from "@/modules/ui/components/link"
import { Money } from "@/modules/ui/components/money"
import { Progress } from "@/modules/ui/components/progress"
import type { Signal } from "@/modules/ui/components/signal"
import { Skeleton } from "@/modules/ui/components/skeleton"
import { Spinner } from "@/modules/ui/components/spinner"
import { Timeline } from "@/modules/ui/components/timeline"
import { CopyStory, FileDropStory } from "./live-stories"
import type { Story } from "./story"

const SIGNALS: readonly Signal[] = ["neutral", "brand", "success", "warning", "danger", "info"]
const AT = "2026-02-03T12:00:00.000Z"

/** Things that say something. */
export const WORD_STORIES: readonly Story[] = [
  { slug: "avatar", title: "Avatar", body: <Avatar initials="MQ" /> },
  {
    slug: "badge",
    title: "Badge",
    body: SIGNALS.map((signal) => (
      <Badge key={signal} signal={signal} className="self-start">
        {signal}
      </Badge>
    )),
  },
  {
    slug: "banner",
    title: "Banner",
    body: SIGNALS.map((signal) => (
      <Banner key={signal} signal={signal} title={`A ${signal} message`}>
        One sentence that says what to do.
      </Banner>
    )),
  },
  { slug: "file-drop", title: "File drop", body: <FileDropStory /> },
  { slug: "copy-button", title: "Copy button", body: <CopyStory /> },
  {
    slug: "date-time",
    title: "Date and time",
    body: (
      <>
        <DateTime at={AT} />
        <DateTime at={AT} style="date" />
        <DateTime at={AT} style="full" />
      </>
    ),
  },
  {
    slug: "empty-state",
    title: "Empty state",
    body: <EmptyState title="Nothing here yet">It appears here by itself.</EmptyState>,
  },
  {
    slug: "keyboard-hint",
    title: "Keyboard hint",
    body: (
      <p>
        Press <KeyboardHint keys="J" /> for the next case.
      </p>
    ),
  },
  {
    slug: "link",
    title: "Link",
    body: (
      <>
        <p>
          A sentence with <TextLink href="/portal/kit">a link</TextLink> in it.
        </p>
        <ButtonLink href="/portal/kit" className="self-start">
          Go somewhere
        </ButtonLink>
      </>
    ),
  },
  {
    slug: "money",
    title: "Money",
    body: (
      <>
        <Money amount={99} currency="usd" />
        <Money amount={49.5} currency="usd" />
      </>
    ),
  },
  { slug: "progress", title: "Progress", body: <Progress value={3} max={12} label="Step 3 of about 12" /> },
  { slug: "skeleton", title: "Skeleton", body: <Skeleton className="h-24" /> },
  { slug: "spinner", title: "Spinner", body: <Spinner /> },
  {
    slug: "timeline",
    title: "Timeline",
    body: (
      <Timeline
        label="History of a case"
        items={[
          { key: "1", title: "You sent your answers", when: <DateTime at={AT} />, state: "done" },
          {
            key: "2",
            title: "A clinician is reviewing",
            detail: "Usually within 24 hours",
            state: "current",
          },
          { key: "3", title: "Sent to the pharmacy", state: "next" },
          { key: "4", title: "Cancelled", state: "stopped" },
        ]}
      />
    ),
  },
]
