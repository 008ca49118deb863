import { Button } from "@/modules/ui/components/button"
import { buttonClass } from "@/modules/ui/components/button-styles"
import { TextLink } from "@/modules/ui/components/link"
import type { EntryFilter } from "@/lib/data/portal/earnings"
import { ENTRY_KINDS, kindWords } from "../logic/money-words"

const SELECT = "min-h-11 rounded-sm border border-line-strong/55 bg-raised px-3 text-base md:min-h-9"

/** A plain form, so that a filtered list has an address of its own. */
export function EntryFilters({ filter, file_href }: { filter: EntryFilter; file_href: string }) {
  const filtered = Boolean(filter.kind ?? filter.status ?? filter.payout_id)
  return (
    <form className="flex flex-wrap items-end gap-3" role="search" aria-label="Filter entries">
      <label className="flex flex-col gap-1 text-sm font-semibold">
        Kind
        <select name="kind" defaultValue={filter.kind ?? ""} className={SELECT}>
          <option value="">All</option>
          {ENTRY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords(kind)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1 text-sm font-semibold">
        State
        <select name="status" defaultValue={filter.status ?? ""} className={SELECT}>
          <option value="">All</option>
          <option value="pending">Pending</option>
          <option value="available">Available</option>
        </select>
      </label>
      {filter.payout_id && <input type="hidden" name="payout" value={filter.payout_id} />}
      <Button type="submit" variant="secondary" size="sm" className="min-h-11 md:min-h-9">
        Filter
      </Button>
      {filtered && (
        <TextLink href="/portal/earnings" className="min-h-9 content-center text-sm">
          Clear
        </TextLink>
      )}
      <a href={file_href} className={buttonClass("quiet", "sm", "ml-auto min-h-11 md:min-h-9")}>
        Download CSV
      </a>
    </form>
  )
}
