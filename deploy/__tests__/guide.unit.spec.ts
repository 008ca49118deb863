import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { PROOFS } from "../guide/proofs"

const ROOT = path.resolve(__dirname, "../..")
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8")
const commands = read("deploy/guide/commands.txt").trimEnd().split("\n")

describe("the first deployment guide's commands", () => {
  it("are each run by a test, or listed with the reason why not", () => {
    expect(Object.keys(PROOFS).sort()).toEqual([...commands].sort())
    expect(new Set(commands).size).toBe(commands.length)
  })

  const tested = Object.entries(PROOFS).flatMap(([command, proof]) =>
    "test" in proof ? [{ command, ...proof }] : [],
  )

  it.each(tested)("$command is run by a test that exists", ({ test, named }) => {
    expect(existsSync(path.join(ROOT, test))).toBe(true)
    expect(read(test)).toContain(named)
  })

  it("that are replaced have their replacement in our guide, or among the scripts", () => {
    const docs = ["deploy", "migrations", "scaling", "backup"]
      .map((name) => `docs/${name}.md`)
      .filter((file) => existsSync(path.join(ROOT, file)))
      .map(read)
      .join("\n")
    const told = Object.values(PROOFS).flatMap(({ ours }) => ours?.split(",")[0] ?? [])
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"))
    const isScript = (words: string) => (/^npm run (\S+)/.exec(words)?.[1] ?? "") in scripts
    const isTold = (words: string) => docs.includes(words)
    expect(told.filter((words) => !isScript(words) && !isTold(words))).toEqual([])
  })
})
