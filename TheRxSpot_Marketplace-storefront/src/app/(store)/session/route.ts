import type { NextRequest } from "next/server"
import { endSession, keepSession } from "@/lib/data/keep-session"
import { requireTenant } from "@/lib/data/tenant"
import { tenantHost } from "@/lib/request-context"

export async function POST(request: NextRequest) {
  await requireTenant()
  return keepSession("patient", await tenantHost(), request)
}

export const DELETE = (request: NextRequest) => endSession("patient", request)
