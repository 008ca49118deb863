import {
  closeSync,
  createReadStream,
  createWriteStream,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  writeSync,
} from "node:fs"
import { rm } from "node:fs/promises"
import path from "node:path"
import { pipeline } from "node:stream/promises"
import { createGzip } from "node:zlib"

export type LogFileOptions = {
  directory: string
  /** Without extension; no two processes of a machine may share one. */
  name: string
  /** A new file is begun beyond this, bytes. */
  largest: number
  /** Hears of a file that cannot be written or rotated; logging itself never fails. */
  report: (problem: string) => void
  /** Called after each rotation. */
  onRotated?: () => void
  now?: () => Date
}

/**
 * One process' log in a file: a new one each day and at a size, the old one compressed beside it. Lines are written at
 * once and whole, so that the last words of a process that dies are there to be read.
 */
export class LogFile {
  private fd: number | undefined
  private size = 0
  private day = ""
  private rotations = 0
  private is_failing = false

  constructor(private readonly options: LogFileOptions) {}

  write(line: string): void {
    try {
      const fd = this.current(Buffer.byteLength(line))
      this.size += writeSync(fd, line)
      this.is_failing = false
    } catch (error) {
      // A full disk fails every line; once is enough to hear of it.
      if (!this.is_failing) this.report(error)
      this.is_failing = true
    }
  }

  close(): void {
    if (this.fd !== undefined) closeSync(this.fd)
    this.fd = undefined
  }

  private get file(): string {
    return path.join(this.options.directory, `${this.options.name}.log`)
  }

  private current(more: number): number {
    const today = this.now().toISOString().slice(0, 10)
    const is_full = this.size > 0 && this.size + more > this.options.largest
    if (this.fd !== undefined && (is_full || today !== this.day)) this.rotate()
    return (this.fd ??= this.open(today))
  }

  private open(today: string): number {
    mkdirSync(this.options.directory, { recursive: true })
    const fd = openSync(this.file, "a", 0o640)
    this.size = fstatSync(fd).size
    this.day = today
    return fd
  }

  private rotate(): void {
    this.close()
    const stamp = this.now().toISOString().slice(0, 19).replaceAll(":", "-")
    const kept = path.join(this.options.directory, `${this.options.name}.${stamp}-${++this.rotations}`)
    // Not called .log: whoever collects those has read it already.
    renameSync(this.file, `${kept}.rotated`)
    compress(`${kept}.rotated`, `${kept}.log.gz`).then(this.options.onRotated, (error) => this.report(error))
  }

  private report(error: unknown): void {
    const why = typeof error === "object" && error && "code" in error ? error.code : "unknown"
    this.options.report(`The log file in LOG_DIRECTORY cannot be written: ${String(why)}`)
  }

  private now(): Date {
    return this.options.now?.() ?? new Date()
  }
}

async function compress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createGzip(), createWriteStream(to, { mode: 0o640 }))
  await rm(from)
}
