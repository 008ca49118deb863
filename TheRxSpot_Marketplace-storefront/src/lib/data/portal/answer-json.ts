import "server-only"
import { NextResponse } from "next/server"
import { BackendError } from "../backend-error"

const PRIVATE = { "cache-control": "private, no-store" }

/** A portal page's background read: the value, or `{ code, message }` with the backend's status. Never stored anywhere. */
export async function answerJson(read: () => Promise<unknown>): Promise<NextResponse> {
  try {
    return NextResponse.json(await read(), { headers: PRIVATE })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const code = error.is_signed_out ? "UNAUTHORIZED" : error.code
    return NextResponse.json({ code, message: error.message }, { status: error.status, headers: PRIVATE })
  }
}
