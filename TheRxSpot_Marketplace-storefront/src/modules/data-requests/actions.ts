"use server"

import { refresh } from "next/cache"
import { z } from "zod"
import { BackendError } from "@/lib/data/backend-error"
import { askForData, cancelDataRequest } from "@/lib/data/data-requests"
import { requirePatient } from "@/lib/data/patient"

const idSchema = z.string().regex(/^dreq_[A-Za-z0-9]{1,60}$/)
const kindSchema = z.enum(["export", "erasure"])

const BACK = "/account/data"

/** Why it was not done, in the backend's words; null when it was. */
export type Refusal = string | null

export async function askAction(kind: string): Promise<Refusal> {
  const { tenant } = await requirePatient(BACK)
  return refusalOf(() => askForData(tenant, kindSchema.parse(kind)))
}

export async function cancelAction(id: string): Promise<Refusal> {
  const { tenant } = await requirePatient(BACK)
  return refusalOf(() => cancelDataRequest(tenant, idSchema.parse(id)))
}

async function refusalOf(work: () => Promise<void>): Promise<Refusal> {
  try {
    await work()
    refresh()
    return null
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return error.message
  }
}
