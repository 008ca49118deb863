import type { NextRequest } from "next/server"
import { downloadAsMember } from "@/lib/data/portal/download"
import { exportPath } from "@/lib/data/portal/earnings"
import { requirePlatform } from "@/lib/request-context"
import { entryFilter } from "@/modules/portal/logic/entry-filter"

/** The entries as a file for a spreadsheet. */
export async function GET(request: NextRequest) {
  await requirePlatform()
  const query = Object.fromEntries(request.nextUrl.searchParams)
  return downloadAsMember(exportPath(entryFilter(query)), query.business ?? "")
}
