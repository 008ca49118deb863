import path from "node:path"
import { logger as medusas } from "@medusajs/framework/logger"
import type { Logger } from "@medusajs/framework/types"
import { logLine, redact, type LogFields } from "../lib/log-line"
import { env, projectRoot } from "./env-validator"
import { LogFile } from "./log-file"
import { removeOldLogs } from "./old-logs"
import { withoutSensitive } from "../lib/redact"
import { currentRequest, describeContext } from "./request-context"

type Level = "error" | "warn" | "info" | "http" | "verbose" | "debug" | "silly"

/**
 * Medusa's logger, with the request that a line belongs to in it and nothing in it that a log must not keep. In
 * development lines stay readable; elsewhere each is one object of JSON on stdout.
 */
export class ContextLogger implements Logger {
  constructor(
    private readonly inner: Logger,
    private readonly as_json: boolean,
    private readonly write: (line: string) => void,
    /** Takes a copy of each line, as JSON whatever the terminal shows. */
    private readonly copy?: (line: string) => void,
  ) {}

  /** Medusa's own line per request is never wanted: it holds the query string. Ours is in `log-requests.ts`. */
  shouldLog(level: string): boolean {
    return level !== "http" && this.inner.shouldLog(level)
  }

  /** One line with fields of its own. */
  line(level: Level, message: string, fields: LogFields = describeContext(currentRequest.getStore())): void {
    if (!this.inner.shouldLog(level)) return
    const line = this.as_json || this.copy ? `${logLine(level, message, fields)}\n` : ""
    this.copy?.(line)
    if (this.as_json) return this.write(line)
    const about = [fields.request_id, fields.business_id, fields.actor_type].filter(Boolean).join(" ")
    this.inner[level](redact(about ? `${message} (${about})` : message))
  }

  error(messageOrError: string | Error, error?: Error): void {
    const [message, cause] =
      typeof messageOrError === "string" ? [messageOrError, error] : ["", messageOrError]
    const words = [message, cause instanceof Error ? cause.message : cause]
    const told = words.filter(Boolean).map(redact).join(": ")
    const frames = (cause?.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "))
    this.line("error", [told, ...frames].join("\n"))
  }
  warn(message: string): void {
    this.line("warn", message)
  }
  info(message: string): void {
    this.line("info", message)
  }
  http(message: string): void {
    this.line("http", message)
  }
  verbose(message: string): void {
    this.line("verbose", message)
  }
  debug(message: string): void {
    this.line("debug", message)
  }
  silly(message: string): void {
    this.line("silly", message)
  }

  panic(data: unknown): void {
    this.inner.panic(withoutSensitive(data))
  }
  setLogLevel(level: string): void {
    this.inner.setLogLevel(level)
  }
  unsetLogLevel(): void {
    this.inner.unsetLogLevel()
  }
  activity(message: string, config?: unknown): string {
    return this.inner.activity(redact(message), config)
  }
  progress(activity_id: string, message: string): void {
    this.inner.progress(activity_id, redact(message))
  }
  failure(activity_id: string, message: string): unknown {
    return this.inner.failure(activity_id, redact(message))
  }
  success(activity_id: string, message: string): Record<string, unknown> {
    return this.inner.success(activity_id, redact(message))
  }
  log(...given: unknown[]): void {
    this.inner.log(...given.map((one) => withoutSensitive(one)))
  }
}

const toStandardOutput = (line: string) => void process.stdout.write(line)

const LARGEST_FILE = 100 * 1024 * 1024

/** Takes a copy of each line where `LOG_DIRECTORY` asks for one. */
function logFile(): ((line: string) => void) | undefined {
  if (!env.LOG_DIRECTORY) return undefined
  const directory = path.resolve(projectRoot(), env.LOG_DIRECTORY)
  const tidy = () => removeOldLogs(directory, env.LOG_KEEP_DAYS)
  tidy()
  const file = new LogFile({
    directory,
    name: `therxspot-${env.MEDUSA_WORKER_MODE}-${process.pid}`,
    largest: LARGEST_FILE,
    report: (problem) => toStandardOutput(`${logLine("error", problem, {})}\n`),
    onRotated: tidy,
  })
  return (line) => file.write(line)
}

/** The process' logger, at `LOG_LEVEL`: Medusa's own reads that variable before a `.env` file was read. */
export const logger = new ContextLogger(medusas, env.NODE_ENV === "production", toStandardOutput, logFile())
medusas.setLogLevel(env.LOG_LEVEL)
