import { z } from "zod"

export const documentSchema = z.object({
  id: z.string(),
  type: z.string(),
  access_level: z.string(),
  status: z.string(),
  file_name: z.string(),
  content_type: z.string(),
  size: z.number(),
  uploaded_by: z.string(),
  can_take_back: z.boolean(),
  created_at: z.string(),
})

export const documentListSchema = z.object({ documents: z.array(documentSchema), count: z.number() })
export const linkSchema = z.object({ url: z.string() })

export type DocumentFacts = z.infer<typeof documentSchema>
