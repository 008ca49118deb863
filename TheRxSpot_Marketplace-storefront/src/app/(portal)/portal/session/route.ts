import type { NextRequest } from "next/server"
import { endSession, keepSession } from "@/lib/data/keep-session"
import { requirePlatform } from "@/lib/request-context"

export async function POST(request: NextRequest) {
  await requirePlatform()
  return keepSession("member", null, request)
}

export const DELETE = (request: NextRequest) => endSession("member", request)
