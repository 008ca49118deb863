import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../..")
const docs = readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
const PAGES = [
  ...docs.filter((name) => name.endsWith(".md")).map((name) => path.join("docs", name)),
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
]

const read = (page: string) => readFileSync(path.join(ROOT, page), "utf8")
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "")

/** Headings' anchors as GitHub makes them. */
const anchorsOf = (page: string): Set<string> => {
  const headings = [
    ...read(page)
      .replace(/^```[\s\S]*?^```/gm, "")
      .matchAll(/^#{1,6} (.+)$/gm),
  ]
  return new Set(
    headings.map(([, title = ""]) =>
      title
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-"),
    ),
  )
}

const linksOf = (page: string) =>
  [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/i.test(link))

function problemOf(page: string, link: string): string | null {
  const [file = "", anchor] = link.split("#")
  const target = file ? path.normalize(path.join(path.dirname(page), decodeURIComponent(file))) : page
  if (!existsSync(path.join(ROOT, target))) return `${page}: ${link} leads nowhere`
  if (!anchor) return null
  if (statSync(path.join(ROOT, target)).isDirectory()) return `${page}: ${link} names an anchor of a folder`
  return anchorsOf(target).has(anchor) ? null : `${page}: ${link} names no heading of ${target}`
}

describe("the documentation", () => {
  it("has no link that leads nowhere", () => {
    const problems = PAGES.flatMap((page) => linksOf(page).flatMap((link) => problemOf(page, link) ?? []))
    expect(problems).toEqual([])
  })

  it("has every page in its index", () => {
    const index = new Set(linksOf("docs/README.md").map((link) => path.normalize(path.join("docs", link))))
    const topics = PAGES.filter((page) => /^docs\/[^/]+\.md$/.test(page) && page !== "docs/README.md")
    expect(topics.filter((page) => !index.has(page))).toEqual([])
  })

  it("names only npm commands there are", () => {
    const { scripts } = JSON.parse(read("package.json"))
    const named = PAGES.flatMap((page) =>
      [...read(page).matchAll(/npm run (?:--?\w+ )*([a-z][\w:-]*)/g)].map(([, name = ""]) => name),
    )
    expect(named.length).toBeGreaterThan(20)
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([])
  })

  it("finds what is wrong when something is", () => {
    expect(problemOf("docs/README.md", "no-such-page.md")).toContain("leads nowhere")
    expect(problemOf("docs/README.md", "backup.md#no-such-heading")).toContain("names no heading")
  })
})
