import type { NextRequest } from "next/server"
import { BackendError } from "@/lib/data/backend-error"
import { answerJson } from "@/lib/data/portal/answer-json"
import { getCase } from "@/lib/data/portal/cases"
import { requirePlatform } from "@/lib/request-context"

const MISSING = { code: "NOT_FOUND", message: "This case does not exist." }

/** One case for the pane beside the queue. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  await requirePlatform()
  const { id } = await params
  return answerJson(async () => {
    const found = await getCase(request.nextUrl.searchParams.get("business") ?? "", id)
    if (!found) throw new BackendError(404, MISSING)
    return found
  })
}
