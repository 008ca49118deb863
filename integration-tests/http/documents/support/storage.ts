import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { STORAGE_FOLDER } from "./environment"

/** Every file that is kept, and every upload that is still in the making. */
export function filesKept(): string[] {
  return ["documents", "spool"].flatMap(filesUnder)
}

/** What lies under a first word of the storage, as it lies there. */
export const objectsUnder = (name: string): Buffer[] => filesUnder(name).map((file) => readFileSync(file))

function filesUnder(name: string): string[] {
  const folder = path.join(STORAGE_FOLDER, name)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}
