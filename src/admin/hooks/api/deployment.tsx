import { useQuery } from "@tanstack/react-query"
import { client } from "../../lib/client"

export type DeploymentFlag = { name: string; on: boolean; about: string }

export const useDeploymentFlags = () =>
  useQuery({
    queryKey: ["deployment-flags"],
    queryFn: () => client.get<{ flags: DeploymentFlag[] }>("/admin/deployment-flags"),
    staleTime: Infinity,
  })
