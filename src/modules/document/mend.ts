import { pairUp, type Pair } from "./pair-up"
import type { DocumentModuleService } from "./service"
import type { DocumentStorage, StoredObject } from "./storage"
import { DOCUMENTS_PREFIX } from "./storage-key"
import type { DocumentRow } from "./types"

/** An upload takes a minute; what is younger than this may still be under way, ms. */
const GRACE_MS = 60 * 60 * 1000
/** Objects nobody knows wait here: the row may come back with a restored database. */
const SET_ASIDE = "orphaned/"
/** How long they wait, ms. */
const WAIT_MS = 30 * 24 * 60 * 60 * 1000

export type Mended = {
  checked: number
  /** Uploads that never finished: object and row removed. */
  unfinished: number
  /** Rows whose object is gone. */
  lost: number
  /** Lost ones whose object is there again. */
  found_again: number
  /** Objects without a row, put out of the way. */
  set_aside: number
  /** Objects that waited long enough, deleted. */
  removed: number
}

export type KnownRow = Pick<DocumentRow, "id" | "storage_key" | "status" | "scan_result" | "created_at">

/**
 * Brings rows and objects together again after crashes, lost disks and restored backups. It reads both once, in the same
 * order, and keeps no list of either. Running it twice changes nothing more.
 */
export async function mendDocuments(
  service: DocumentModuleService,
  now: Date,
  signal?: AbortSignal,
): Promise<Mended> {
  const storage = await service.systemStorage()
  const done: Mended = { checked: 0, unfinished: 0, lost: 0, found_again: 0, set_aside: 0, removed: 0 }
  const mender = new Mender(service, storage, new Date(now.getTime() - GRACE_MS), done)
  for await (const pair of pairUp(storage.list(DOCUMENTS_PREFIX), service.systemRowsByKey())) {
    if (signal?.aborted) return done
    done.checked++
    await mender.mend(pair)
  }
  for await (const { key, modified_at } of storage.list(SET_ASIDE)) {
    if (modified_at.getTime() > now.getTime() - WAIT_MS) continue
    await storage.delete(key)
    done.removed++
  }
  return done
}

class Mender {
  constructor(
    private readonly service: DocumentModuleService,
    private readonly storage: DocumentStorage,
    private readonly before: Date,
    private readonly done: Mended,
  ) {}

  async mend({ object, row }: Pair<StoredObject, KnownRow>): Promise<void> {
    if (!row) return object && this.setAside(object)
    if (row.status === "uploading") return this.endUpload(row, object)
    if (!object && row.status !== "lost") return this.mark(row, "lost", "lost")
    if (object && row.status === "lost")
      return this.mark(row, row.scan_result === "infected" ? "quarantined" : "clean", "found_again")
  }

  private async setAside({ key, size, modified_at }: StoredObject): Promise<void> {
    if (modified_at > this.before) return
    await this.storage.put(`${SET_ASIDE}${key}`, await this.storage.get(key), size)
    await this.storage.delete(key)
    this.done.set_aside++
  }

  /** Nobody was told that it is kept, so it is not; but a virus stays where operators see it. */
  private async endUpload(row: KnownRow, object: StoredObject | undefined): Promise<void> {
    if (new Date(row.created_at) > this.before) return
    if (object && row.scan_result === "infected") return this.mark(row, "quarantined", "unfinished")
    await this.storage.delete(row.storage_key)
    await this.service.deleteDocuments({ id: row.id, status: "uploading" })
    this.done.unfinished++
  }

  private async mark(row: KnownRow, status: DocumentRow["status"], as: keyof Mended): Promise<void> {
    if (new Date(row.created_at) > this.before) return
    await this.service.updateDocuments([{ id: row.id, status }])
    this.done[as]++
  }
}
