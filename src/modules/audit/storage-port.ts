import type { Readable } from "node:stream"

/** What we need of the document module's storage, known by its shape: modules never import each other. */
export interface AuditStorage {
  put(key: string, body: Readable, size?: number): Promise<void>
  get(key: string): Promise<Readable>
  head(key: string): Promise<object | null>
}
