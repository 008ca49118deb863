import { randomUUID } from "node:crypto"
import { createWriteStream } from "node:fs"
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises"
import path from "node:path"
import type { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { assertKey, ObjectMissing, type DocumentStorage, type StoredObject } from "./port"
import { hasCode } from "./has-code"

/** What is being written; a key never starts a word with a dot. */
const UNFINISHED = ".unfinished-"

/** Objects as files under one folder: for development, and for one machine whose disk is backed up. */
export class LocalStorage implements DocumentStorage {
  constructor(private readonly folder: string) {}

  async put(key: string, body: Readable): Promise<void> {
    const file = this.fileOf(key)
    const unfinished = path.join(path.dirname(file), `${UNFINISHED}${randomUUID()}`)
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
    try {
      await pipeline(body, createWriteStream(unfinished, { mode: 0o600, flush: true }))
      await rename(unfinished, file)
      await syncFolder(path.dirname(file))
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }

  async get(key: string): Promise<Readable> {
    try {
      const handle = await open(this.fileOf(key))
      return handle.createReadStream()
    } catch (error) {
      throw hasCode(error, "ENOENT") ? new ObjectMissing() : error
    }
  }

  async head(key: string): Promise<StoredObject | null> {
    try {
      const { size, mtime } = await stat(this.fileOf(key))
      return { key, size, modified_at: mtime }
    } catch (error) {
      if (hasCode(error, "ENOENT")) return null
      throw error
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.fileOf(key), { force: true })
  }

  async *list(prefix: string): AsyncIterable<StoredObject> {
    for await (const key of this.keysUnder("", prefix)) {
      const found = await this.head(key)
      if (found) yield found
    }
  }

  private fileOf(key: string): string {
    return path.join(this.folder, assertKey(key))
  }

  /** A folder is sorted as if its name ended in a slash, because the keys under it do go on so. */
  private async *keysUnder(parent: string, prefix: string): AsyncIterable<string> {
    const entries = await readdir(path.join(this.folder, parent), { withFileTypes: true }).catch((error) => {
      if (hasCode(error, "ENOENT")) return []
      throw error
    })
    const names = entries
      .filter(({ name }) => !name.startsWith(UNFINISHED))
      .map((entry) => `${parent}${entry.name}${entry.isDirectory() ? "/" : ""}`)
      .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    for (const name of names) {
      if (!name.endsWith("/")) {
        if (name.startsWith(prefix)) yield name
      } else if (name.startsWith(prefix) || prefix.startsWith(name)) {
        yield* this.keysUnder(name, prefix)
      }
    }
  }
}

/** So that the new name itself survives a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
