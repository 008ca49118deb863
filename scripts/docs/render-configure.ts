import type { Variable } from "../../src/utils/env/variable"

type Table = Record<string, Variable<unknown>>
type Group = { title: string; names: string[] }

const INTRO = `# Configure

Written by \`npm run docs:configure\` from \`src/utils/env/variables.ts\`, the table the system itself reads; a test keeps
it current. Set variables in the environment or in \`.env\` (start from \`.env.template\`); the environment wins. In production
the required ones must be there: all mistakes are listed together, by name, never with a secret's value, and the process
does not start. Elsewhere the development default stands in, and the secrets marked so are generated once and kept in
\`.data/secrets.json\`.
`

/** What no parser of numbers, words, addresses or keys accepts: the refusal says what it wants. */
const NONSENSE = "<?!~^ *>"

/** The groups of `.env.template`, in its order. */
export function readGroups(template: string): Group[] {
  const groups: Group[] = []
  for (const line of template.split("\n")) {
    const title = /^# --- (.+?) -+$/.exec(line)?.[1]
    const name = /^([A-Z0-9_]+)=/.exec(line)?.[1]
    if (title) groups.push({ title, names: [] })
    if (name) groups.at(-1)?.names.push(name)
  }
  return groups
}

function accepted({ parse, secret }: Variable<unknown>): string {
  const parsed = parse(NONSENSE)
  if (!parsed.ok) return parsed.accepted
  return secret ? "a secret" : "text"
}

function shown(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return ""
  return `\`${Array.isArray(value) ? value.join(",") : String(value)}\``
}

function row(name: string, variable: Variable<unknown>): string[] {
  const production = variable.required ? "**required**" : shown(variable.fallback)
  const stands_in =
    "development" in variable ? shown(variable.development) || "none" : shown(variable.fallback)
  const development = variable.generated > 0 ? "generated" : stands_in
  return [`\`${name}\``, variable.about, accepted(variable), production, development]
}

/** Columns as wide as their widest cell, which is how Prettier wants them. */
function table(rows: string[][]): string {
  const cells = rows.map((cell) => cell.map((text) => text.replaceAll("|", "\\|")))
  const widths = cells[0].map((_, column) => Math.max(3, ...cells.map((cell) => cell[column].length)))
  const line = (cell: string[]) =>
    `| ${cell.map((text, column) => text.padEnd(widths[column])).join(" | ")} |`
  const [head, ...body] = cells
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n")
}

/**
 * The documentation of every variable.
 *
 * @param variables the validator's table
 * @param template `.env.template`, for the groups and their order
 */
export function renderConfigure(variables: Table, template: string): string {
  const head = ["variable", "meaning", "accepted", "production", "development"]
  const sections = readGroups(template).map(({ title, names }) => {
    const rows = names.map((name) => row(name, variables[name]))
    return `## ${title}\n\n${table([head, ...rows])}\n`
  })
  return [INTRO, ...sections].join("\n")
}
