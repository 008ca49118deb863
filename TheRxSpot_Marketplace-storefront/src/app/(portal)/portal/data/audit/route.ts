import { NextResponse, type NextRequest } from "next/server"
import { openAuditExport } from "@/lib/data/portal/audit"
import { requirePlatform } from "@/lib/request-context"
import { auditParams, auditQuery } from "@/modules/portal/logic/audit-params"

/** The audit log as a file, streamed through: nothing of it is kept here. */
export async function GET(request: NextRequest) {
  await requirePlatform()
  const given = Object.fromEntries(request.nextUrl.searchParams)
  const answer = await openAuditExport(given.business ?? "", auditQuery(auditParams(given)))
  if (!answer.ok) return NextResponse.json(await answer.json(), { status: answer.status })
  return new NextResponse(answer.body, {
    headers: {
      "cache-control": "private, no-store",
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": answer.headers.get("content-disposition") ?? "attachment",
    },
  })
}
