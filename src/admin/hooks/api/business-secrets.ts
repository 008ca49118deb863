import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client, type ApiError } from "../../lib/client"
import { businessKeys, type SecretKind } from "./businesses"

export type SecretChange = { kind: SecretKind; action: "rotate" | "retire" | "remove" }

/** The answer of a rotation is the only time a secret is ever shown. */
export function useChangeSecret(business_id: string) {
  const queries = useQueryClient()
  return useMutation<{ secret: string | null }, ApiError, SecretChange>({
    mutationFn: (change) => client.post(`/admin/businesses/${business_id}/secrets`, change),
    onSuccess: () => queries.invalidateQueries({ queryKey: businessKeys.detail(business_id) }),
    // Not kept once the page that shows it is gone.
    gcTime: 0,
  })
}
