import type { NextRequest } from "next/server"
import { answerJson } from "@/lib/data/portal/answer-json"
import { listCases } from "@/lib/data/portal/cases"
import { requirePlatform } from "@/lib/request-context"
import { PAGE_SIZE, queueParams } from "@/modules/portal/logic/queue-params"

/** The queue's background refresh. */
export async function GET(request: NextRequest) {
  await requirePlatform()
  const query = request.nextUrl.searchParams
  const { view, page } = queueParams(Object.fromEntries(query))
  return answerJson(() => listCases(query.get("business") ?? "", view, PAGE_SIZE, (page - 1) * PAGE_SIZE))
}
