import { existsSync, readFileSync } from "node:fs"
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

describe("the pages about security", () => {
  it.each(PAGES)("%s points to files that exist", (page) => {
    const links = linksOf(page)
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !existsSync(path.join(ROOT, link)))).toEqual([])
  })

  it("name a file of code and a test for each safeguard of 45 CFR 164.312", () => {
    const text = readFileSync(path.join(ROOT, "docs/security.md"), "utf8")
    const rows = text.split("\n").filter((line) => /^\| (\*\*)?\([a-e]\)/.test(line))
    expect(rows).toHaveLength(12)
    for (const row of rows)
      expect([row.slice(0, 40), /\.spec\.ts|\.test\.ts/.test(row)]).toEqual([row.slice(0, 40), true])
  })
})
