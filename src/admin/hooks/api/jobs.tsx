import { useQuery } from "@tanstack/react-query"
import { client } from "../../lib/client"

export type Job = {
  name: string
  schedule: string
  outcome: string
  started_at: string | null
  last_succeeded_at: string | null
  error: string | null
  runs: number
  failures: number
}

export const useJobs = () =>
  useQuery({ queryKey: ["jobs"], queryFn: () => client.get<{ jobs: Job[] }>("/admin/jobs") })
