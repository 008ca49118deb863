import { useSearchParams } from "react-router-dom"

export const PAGE_SIZE = 20

/** A list's search, filters and page, kept in the address: going back finds the list as it was. */
export function useListParams() {
  const [params, setParams] = useSearchParams()
  const page = Math.max(1, Number.parseInt(params.get("page") ?? "1", 10) || 1)

  /** Anything but the page itself starts at the first page again; an empty value removes its name. */
  const set = (changes: Record<string, string>) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current)
        next.delete("page")
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true },
    )

  const names = [...params.keys()].filter((name) => name !== "page")

  return {
    /** Whether anything is searched or filtered by. */
    isFiltered: names.length > 0,
    get: (name: string) => params.get(name) ?? "",
    set,
    offset: (page - 1) * PAGE_SIZE,
    pagination: {
      state: { pageIndex: page - 1, pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex }: { pageIndex: number }) =>
        set({ page: pageIndex > 0 ? String(pageIndex + 1) : "" }),
    },
  }
}

export type ListParams = ReturnType<typeof useListParams>
