export const DATA_REQUEST_KINDS = ["export", "erasure"] as const
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number]

export const DATA_REQUEST_STATUSES = [
  "requested",
  "approved",
  "preparing",
  "ready",
  "expired",
  "erasing",
  "erased",
  "refused",
  "cancelled",
  "failed",
] as const
export type DataRequestStatus = (typeof DATA_REQUEST_STATUSES)[number]

/**
 * What may follow what. A copy is asked for, approved, prepared, ready and at its end expired; an erasure waits after its
 * approval, so that it can be taken back, and is final once it has begun. A failed copy may be approved again.
 */
const NEXT: Readonly<
  Record<DataRequestKind, Partial<Record<DataRequestStatus, readonly DataRequestStatus[]>>>
> = {
  export: {
    requested: ["approved", "refused", "cancelled"],
    approved: ["preparing", "cancelled"],
    preparing: ["ready", "failed"],
    ready: ["expired"],
    failed: ["approved", "refused", "cancelled"],
  },
  erasure: {
    requested: ["approved", "refused", "cancelled"],
    approved: ["erasing", "refused", "cancelled"],
    erasing: ["erased", "refused"],
  },
}

export const mayBecome = (kind: DataRequestKind, from: DataRequestStatus, to: DataRequestStatus): boolean =>
  NEXT[kind][from]?.includes(to) ?? false

/** The states from which a kind of request may reach another; for a guarded update. */
export const statesBefore = (kind: DataRequestKind, to: DataRequestStatus): DataRequestStatus[] =>
  DATA_REQUEST_STATUSES.filter((from) => mayBecome(kind, from, to))

/** While one of these stands, asking again gives the same request. */
export const OPEN_STATUSES: readonly DataRequestStatus[] = ["requested", "approved", "preparing", "erasing"]
