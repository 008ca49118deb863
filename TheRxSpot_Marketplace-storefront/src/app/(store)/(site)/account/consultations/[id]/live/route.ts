import { NextResponse } from "next/server"
import { BackendError } from "@/lib/data/backend-error"
import { getConsultation } from "@/lib/data/consultations"
import { getTenant } from "@/lib/data/tenant"

const PRIVATE = { headers: { "Cache-Control": "private, no-store" } }

/** The case as JSON for the page that watches it. Same-origin, by the patient's cookie, never cached. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<NextResponse> {
  const tenant = await getTenant()
  if (!tenant)
    return NextResponse.json({ code: "NOT_FOUND", message: "Not found" }, { status: 404, ...PRIVATE })
  try {
    const consultation = await getConsultation(tenant, (await params).id)
    if (!consultation)
      return NextResponse.json({ code: "NOT_FOUND", message: "Not found" }, { status: 404, ...PRIVATE })
    return NextResponse.json({ consultation }, PRIVATE)
  } catch (error) {
    const status = error instanceof BackendError ? error.status : 500
    return NextResponse.json(
      { code: "UNAVAILABLE", message: "We cannot look that up just now." },
      { status, ...PRIVATE },
    )
  }
}
