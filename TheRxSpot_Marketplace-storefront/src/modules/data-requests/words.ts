import type { DataRequest } from "@/lib/data/data-request-schema"
import type { Signal } from "@/modules/ui/components/signal"

type Standing = { signal: Signal; label: string }

const STANDING: Readonly<Record<string, Standing>> = {
  requested: { signal: "info", label: "Waits for approval" },
  approved: { signal: "info", label: "Approved" },
  preparing: { signal: "info", label: "Being prepared" },
  ready: { signal: "success", label: "Ready" },
  expired: { signal: "neutral", label: "No longer available" },
  erasing: { signal: "warning", label: "Being erased" },
  erased: { signal: "success", label: "Erased" },
  refused: { signal: "danger", label: "Refused" },
  cancelled: { signal: "neutral", label: "Taken back" },
  failed: { signal: "warning", label: "Could not be made" },
}

export const standingOf = ({ status }: Pick<DataRequest, "status">): Standing =>
  STANDING[status] ?? { signal: "neutral", label: status }

export const kindWords = (kind: DataRequest["kind"]): string =>
  kind === "export" ? "Copy of the record" : "Erasure of the record"

/** Whether something moves by itself soon, so that a page looks again. */
export const isMoving = ({ kind, status }: Pick<DataRequest, "kind" | "status">): boolean =>
  status === "preparing" || status === "erasing" || (kind === "export" && status === "approved")

/** While one of these stands, the same cannot be asked for again. */
export const isOpen = ({ status }: Pick<DataRequest, "status">): boolean =>
  ["requested", "approved", "preparing", "erasing"].includes(status)

export const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`
