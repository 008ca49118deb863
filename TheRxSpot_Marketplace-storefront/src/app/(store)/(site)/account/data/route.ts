import { NextResponse } from "next/server"
import { z } from "zod"
import { requirePatient } from "@/lib/data/patient"
import { callAsPatient } from "@/lib/data/store"

const answerSchema = z.object({ data_export: z.looseObject({ format: z.string() }) })

/** Everything this business holds about the signed-in patient, as a file to keep. */
export async function GET() {
  const { tenant } = await requirePatient("/account")
  const { data_export } = await callAsPatient(tenant, "/store/data-export", { schema: answerSchema })
  return new NextResponse(JSON.stringify(data_export, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="my-data.json"',
      "cache-control": "private, no-store",
    },
  })
}
