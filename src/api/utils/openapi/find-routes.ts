import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

export type OwnRoute = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** As Express has it: `/admin/businesses/:id`. */
  pattern: string
  /** Where its handler lies. */
  file: string
  /** The handler's own text, from its docstring to the next handler's. */
  source: string
  /** The docstring's first paragraph. */
  summary: string | null
}

const HANDLER =
  /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?(?:export )?(?:async function (?=\w+\()|const (?=\w+ =))(GET|POST|PUT|PATCH|DELETE)\b/g

/**
 * Every route of ours, read from the file tree as Medusa reads it: sources in development, the build's JavaScript (which
 * keeps its comments) in production.
 *
 * @param api the folder `src/api`
 */
export function findRoutes(api: string): OwnRoute[] {
  return readdirSync(api, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])route\.(ts|js)$/.test(file))
    .sort()
    .flatMap((file) => routesOf(path.join(api, file), patternOf(path.dirname(file))))
}

const patternOf = (folder: string): string =>
  `/${folder.split(path.sep).join("/")}`.replace(/\[(\w+)\]/g, ":$1")

function routesOf(file: string, pattern: string): OwnRoute[] {
  const text = readFileSync(file, "utf8")
  const found = [...text.matchAll(HANDLER)]
  return found.flatMap((match, index) => {
    const method = found[index]?.[2]
    if (!isMethod(method)) return []
    const end = found[index + 1]?.index ?? text.length
    return [
      { method, pattern, file, source: text.slice(match.index, end), summary: firstParagraph(match[1]) },
    ]
  })
}

const isMethod = (text: string | undefined): text is OwnRoute["method"] =>
  text !== undefined && ["GET", "POST", "PUT", "PATCH", "DELETE"].includes(text)

/** Without the stars, and without tags such as `@throws`. */
function firstParagraph(comment: string | undefined): string | null {
  if (!comment) return null
  const lines = comment
    .replace(/^\/\*\*|\*\/\s*$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\*?\s?/, "").trim())
  const told =
    lines
      .join("\n")
      .trim()
      .split(/\n\s*\n|\n@|^@/)[0] ?? ""
  return told.replaceAll("\n", " ").replaceAll("`", "").trim() || null
}
