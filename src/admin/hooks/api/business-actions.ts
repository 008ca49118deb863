import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client, type ApiError } from "../../lib/client"
import type { BusinessChanges, Place, Role } from "./business-types"
import { businessKeys, type DetailAnswer } from "./businesses"
import { overviewKeys } from "./overview"

type Action = { path: string; body?: unknown; remove?: true }
export type PlaceChanges = Partial<Omit<Place, "id">>

/** What can be done to one business; each answers with the business as it is then. */
export const actions = {
  change: (body: BusinessChanges): Action => ({ path: "", body }),
  suspend: (reason: string): Action => ({ path: "/suspend", body: { reason } }),
  restore: (): Action => ({ path: "/restore" }),
  addDomain: (hostname: string): Action => ({ path: "/domains", body: { hostname } }),
  checkDomain: (id: string): Action => ({ path: `/domains/${id}/check` }),
  makePrimary: (id: string): Action => ({ path: `/domains/${id}/make-primary` }),
  removeDomain: (id: string): Action => ({ path: `/domains/${id}`, remove: true }),
  addPlace: (place: PlaceChanges): Action => ({ path: "/locations", body: place }),
  changePlace: (id: string, place: PlaceChanges): Action => ({ path: `/locations/${id}`, body: place }),
  invite: (email: string, role: Role): Action => ({ path: "/members", body: { email, role } }),
  changeRole: (id: string, role: Role): Action => ({ path: `/members/${id}`, body: { role } }),
  revoke: (id: string): Action => ({ path: `/members/${id}/revoke` }),
}

type Outcome = { done: string; onDone?: () => void }

/** Does it, keeps the answer, and says how it went; what is wrong with a field is in `error`. */
export function useBusinessAction(id: string) {
  const queries = useQueryClient()
  const { mutate, isPending, variables, error, reset } = useMutation<DetailAnswer, ApiError, Action>({
    mutationFn: ({ path, body, remove }) => {
      const url = `/admin/businesses/${id}${path}`
      return remove ? client.delete<DetailAnswer>(url) : client.post<DetailAnswer>(url, body)
    },
    onSuccess: (answer) => {
      queries.setQueryData(businessKeys.detail(id), answer)
      for (const queryKey of [businessKeys.lists, overviewKeys.all]) queries.invalidateQueries({ queryKey })
    },
  })
  const run = (action: Action, { done, onDone }: Outcome) =>
    mutate(action, {
      onSuccess: () => {
        toast.success(done)
        onDone?.()
      },
      onError: (failure) => {
        if (failure.issues.length === 0) toast.error("Nothing was changed", { description: failure.message })
      },
    })
  /** Whether this very action is running. */
  const isRunning = ({ path }: Action) => isPending && variables?.path === path
  return { run, isPending, isRunning, error, reset }
}
