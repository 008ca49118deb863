import { existsSync, readFileSync, readdirSync } from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../..")
const PAGES = ["docs/security.md", "docs/threat-model.md", "SECURITY.md"]

/** The files a page points to, from the repository's root. */
function linksOf(page: string): string[] {
  const text = readFileSync(path.join(ROOT, page), "utf8")
  const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => target)
  const local = targets.filter((target) => !/^[a-z]+:/.test(target))
  return local.map((target) => path.join(path.dirname(page), target))
}

/** Whether a spec beside the folder of `link` runs what it holds. */
function isImported(link: string): boolean {
  const folder = path.join(ROOT, path.dirname(link), "..")
  const word = `./support/${path.basename(link, ".ts")}"`
  const specs = readdirSync(folder).filter((name) => name.endsWith(".spec.ts"))
  return specs.some((name) => readFileSync(path.join(folder, name), "utf8").includes(word))
}

describe("the pages about security", () => {
  it.each(PAGES)("%s points to files that exist", (page) => {
    const links = linksOf(page)
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !existsSync(path.join(ROOT, link)))).toEqual([])
  })

  it.each(PAGES)("%s calls each test by the name of the file it points to", (page) => {
    const text = readFileSync(path.join(ROOT, page), "utf8")
    const tests = [...text.matchAll(/\[([^\]]+\.(?:spec|test|specs)\.ts|[\w-]+-specs\.ts)\]\(([^)#]+)/g)]
    expect(tests.filter(([, name = "", target = ""]) => path.basename(target) !== name)).toEqual([])
  })

  it("name tests that a run takes up: a spec, or specs that one imports", () => {
    const named = linksOf("docs/security.md").filter((link) => /specs?\.tsx?$|\.test\.tsx?$/.test(link))
    expect(named.length).toBeGreaterThan(20)
    const orphans = named.filter((link) => /-specs\.ts$/.test(link) && !isImported(link))
    expect(orphans).toEqual([])
  })

  it("name a file of code and a test for each safeguard of 45 CFR 164.312", () => {
    const text = readFileSync(path.join(ROOT, "docs/security.md"), "utf8")
    const rows = text.split("\n").filter((line) => /^\| (\*\*)?\([a-e]\)/.test(line))
    expect(rows).toHaveLength(12)
    for (const row of rows)
      expect([row.slice(0, 40), /\.spec\.ts|\.test\.ts/.test(row)]).toEqual([row.slice(0, 40), true])
  })
})
