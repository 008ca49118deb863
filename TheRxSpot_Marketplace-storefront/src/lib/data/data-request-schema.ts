import { z } from "zod"

const time = z.string().nullish()

export const dataRequestSchema = z.object({
  id: z.string(),
  kind: z.enum(["export", "erasure"]),
  status: z.string(),
  asked_by: z.string(),
  created_at: z.string(),
  decided_at: time,
  due_at: time,
  progress: z.object({ done: z.number(), total: z.number().nullable() }).nullable(),
  refusal: z.object({ code: z.string().nullable(), reason: z.string().nullable() }).nullable(),
  size: z.number().nullable(),
  expires_at: time,
  completed_at: time,
  can_cancel: z.boolean(),
})

export type DataRequest = z.infer<typeof dataRequestSchema>
export type DataRequestKind = DataRequest["kind"]
