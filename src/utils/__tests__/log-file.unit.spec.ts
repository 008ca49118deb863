import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { gunzipSync } from "node:zlib"
import { LogFile } from "../log-file"
import { removeOldLogs } from "../old-logs"

const DAY = 86_400_000

describe("a log file", () => {
  let directory = ""
  beforeEach(() => void (directory = mkdtempSync(path.join(tmpdir(), "rxspot-logs-"))))
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  const unzipped = (name: string) => gunzipSync(readFileSync(path.join(directory, name))).toString()

  /** Writes lines through a file whose clock is ours, and waits for what it compresses. */
  async function written(lines: [at: string, line: string][], largest = 1000) {
    let clock = new Date()
    let rotated = 0
    const problems: string[] = []
    const file = new LogFile({
      directory,
      name: "therxspot-server-1",
      largest,
      report: (problem) => problems.push(problem),
      onRotated: () => void rotated++,
      now: () => clock,
    })
    for (const [at, line] of lines) {
      clock = new Date(at)
      file.write(line)
    }
    file.close()
    const wanted = () => readdirSync(directory).filter((name) => name.includes(".2026-")).length
    while (rotated < wanted()) await new Promise((resolve) => setTimeout(resolve, 5))
    return { names: readdirSync(directory).sort(), problems }
  }

  it("begins anew each day, and keeps the day before compressed, under a name that *.log does not match", async () => {
    const { names } = await written([
      ["2026-02-03T23:59:59Z", "yesterday\n"],
      ["2026-02-04T00:00:01Z", "today\n"],
    ])
    expect(names).toEqual(["therxspot-server-1.2026-02-04T00-00-01-1.log.gz", "therxspot-server-1.log"])
    expect(unzipped(names[0] ?? "")).toBe("yesterday\n")
    expect(readFileSync(path.join(directory, "therxspot-server-1.log"), "utf8")).toBe("today\n")
  })

  it("begins anew at its size, never in the middle of a line, and loses none", async () => {
    const lines = Array.from({ length: 25 }, (_, index) => `line ${index} ${"é".repeat(40)}\n`)
    const { names } = await written(lines.map((line) => ["2026-02-03T12:00:00Z", line]))
    expect(names.length).toBeGreaterThan(2)
    const zipped = names.filter((name) => name.endsWith(".gz")).map(unzipped)
    const all = [...zipped, readFileSync(path.join(directory, "therxspot-server-1.log"), "utf8")]
    expect(all.every((text) => Buffer.byteLength(text) <= 1000 && text.endsWith("\n"))).toBe(true)
    expect(all.join("").split("\n").filter(Boolean).sort()).toEqual(lines.map((line) => line.trim()).sort())
  })

  it("says once that it cannot be written, and throws nothing", async () => {
    writeFileSync(path.join(directory, "file"), "")
    const problems: string[] = []
    const file = new LogFile({
      directory: path.join(directory, "file", "below"),
      name: "therxspot-server-1",
      largest: 1000,
      report: (problem) => problems.push(problem),
    })
    file.write("one\n")
    file.write("two\n")
    expect(problems).toEqual(["The log file in LOG_DIRECTORY cannot be written: ENOTDIR"])
  })

  it("removes what is old, of any process, and nothing of anybody else", () => {
    const now = Date.now()
    const make = (name: string, age_days: number) => {
      writeFileSync(path.join(directory, name), "")
      const at = new Date(now - age_days * DAY)
      utimesSync(path.join(directory, name), at, at)
    }
    make("therxspot-server-11.log", 20)
    make("therxspot-worker-12.2026-01-01T00-00-00-1.log.gz", 15)
    make("therxspot-worker-13.log", 13)
    make("other.log", 400)
    removeOldLogs(directory, 14, now)
    expect(readdirSync(directory).sort()).toEqual(["other.log", "therxspot-worker-13.log"])
  })
})
