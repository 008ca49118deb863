import type { DataRequestRow } from "./types"

type Measured = Pick<DataRequestRow, "archive_bytes" | "size">

/** The most an integer of PostgreSQL holds, and so the longest copy that code before `archive_bytes` knows of. */
const MAX_INTEGER = 2 ** 31 - 1

/** A copy's length in both columns: code of the release before, which may still run, reads the old one. */
export const archiveColumns = (bytes: number): Measured => ({
  archive_bytes: String(bytes),
  size: bytes <= MAX_INTEGER ? bytes : null,
})

/** The length of a copy in bytes; null while there is none. A file of our process is far below 2^53. */
export const archiveBytes = ({ archive_bytes, size }: Measured): number | null =>
  archive_bytes === null ? size : Number(archive_bytes)
