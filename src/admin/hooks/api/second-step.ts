import { useMutation, useQuery } from "@tanstack/react-query"
import { toDataURL } from "qrcode"
import { client, type ApiError } from "../../lib/client"

type Factor = { id: string; status: string }
type Started = { mfa_factor: Factor; secret: string; otpauth_url: string }
export type Begun = { id: string; secret: string; picture: string }

/** Whether somebody is signed in with one step where two are asked for. */
export const useLacksSecondStep = () =>
  useQuery({
    queryKey: ["second-step", "lacking"],
    retry: false,
    // Asked before the sign-in, too: what was true then must not stand after it.
    refetchOnMount: "always",
    queryFn: () =>
      client.get("/admin/users/me").then(
        () => false,
        (error: ApiError) => error.code === "MFA_REQUIRED",
      ),
  })

/** Begins; an earlier beginning that was given up is forgotten. */
export const useBeginSecondStep = () =>
  useMutation<Begun, ApiError>({
    mutationFn: async () => {
      const { mfa_factors } = await client.get<{ mfa_factors: Factor[] }>("/auth/mfa/factors")
      const given_up = mfa_factors.filter(({ status }) => status === "pending")
      for (const { id } of given_up) await client.delete(`/auth/mfa/factors/${id}`)
      const body = { provider: "totp", label: "Admin" }
      const { mfa_factor, secret, otpauth_url } = await client.post<Started>("/auth/mfa/factors", body)
      return { id: mfa_factor.id, secret, picture: await toDataURL(otpauth_url, { margin: 2, width: 220 }) }
    },
  })

/** Turns it on with the first code; answers the recovery codes. */
export const useConfirmSecondStep = () =>
  useMutation<string[], ApiError, { id: string; code: string }>({
    mutationFn: async ({ id, code }) => {
      await client.post(`/auth/mfa/factors/${id}/verify`, { code })
      return (await client.post<{ recovery_codes: string[] }>("/auth/mfa/recovery-codes")).recovery_codes
    },
  })

/** Ends this session, so that the next sign-in takes both steps. */
export const useSignInAnew = () =>
  useMutation<unknown, ApiError>({
    mutationFn: () => client.delete("/auth/session"),
    onSuccess: () => window.location.reload(),
  })

export const useResetSecondStep = () =>
  useMutation<{ reset: true }, ApiError, string>({
    mutationFn: (email) => client.post("/admin/second-steps/reset", { email }),
  })
