import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { parse } from "yaml"
import "../../src/api/metrics/platform-gauges"
import "../../src/utils/metrics/measure-requests"
import "../../src/utils/metrics/pool-metrics"
import { registry } from "../../src/utils/metrics/registry"

const ROOT = path.resolve(__dirname, "../..")
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8")

/** Every name a scrape can give, a histogram's three included, and what Prometheus itself adds. */
const KNOWN = new Set([
  "up",
  ...registry
    .getMetricsAsArray()
    .flatMap(({ name }) => [name, `${name}_bucket`, `${name}_count`, `${name}_sum`]),
])

const WORDS = new Set(
  "sum min max avg rate deriv topk histogram_quantile time by offset without and or unless on ignoring".split(
    " ",
  ),
)

/** The metrics an expression asks for: words that are neither functions nor labels. */
const metricsIn = (expression: string): string[] => {
  const bare = expression.replace(/\{[^}]*\}|\[[^\]]*\]|"[^"]*"|\b(by|without)\s*\([^)]*\)/g, " ")
  return [...bare.matchAll(/\b[a-z_][a-z0-9_]*\b/gi)]
    .map(([word]) => word)
    .filter((word) => !WORDS.has(word) && !/^(\d|e\d+$|m$|h$)/.test(word))
}

const unknownIn = (expressions: string[]) => expressions.flatMap(metricsIn).filter((name) => !KNOWN.has(name))

const Rules = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^[A-Z][A-Za-z]+$/),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+[smh]$/)
            .optional(),
          labels: z.strictObject({ severity: z.enum(["page", "ticket"]) }),
          annotations: z.strictObject({ summary: z.string(), runbook: z.string() }),
        }),
      ),
    }),
  ),
})

describe("alerts", () => {
  const rules = Rules.parse(parse(read("deploy/prometheus/alerts.yml"))).groups.flatMap(
    (group) => group.rules,
  )

  it("ask only for metrics there are", () => {
    expect(rules.length).toBeGreaterThan(10)
    expect(unknownIn(rules.map(({ expr }) => expr))).toEqual([])
    expect(unknownIn(["rxspot_there_is_no_such_metric > 1"])).toEqual(["rxspot_there_is_no_such_metric"])
  })

  it("each have a runbook, and each runbook an alert", () => {
    const headings = [...read("docs/runbooks.md").matchAll(/^## (.+)$/gm)].map(([, title = ""]) =>
      title.toLowerCase().replaceAll(" ", "-"),
    )
    const linked = rules.map(({ annotations }) => annotations.runbook.replace("docs/runbooks.md#", ""))
    expect(linked.filter((anchor) => !headings.includes(anchor))).toEqual([])
    expect(headings.filter((heading) => !linked.includes(heading))).toEqual([])
  })

  it("are what Prometheus is told to read", () => {
    const config: { rule_files: string[] } = parse(read("deploy/prometheus/prometheus.yml"))
    expect(config.rule_files.every((file) => existsSync(path.join(ROOT, "deploy/prometheus", file)))).toBe(
      true,
    )
  })
})

describe("the dashboard", () => {
  const Dashboard = z.object({
    title: z.string(),
    uid: z.string(),
    panels: z.array(
      z.object({
        id: z.number(),
        title: z.string(),
        gridPos: z.object({ h: z.number(), w: z.number(), x: z.number(), y: z.number() }),
        targets: z.array(z.object({ refId: z.string(), expr: z.string(), legendFormat: z.string() })).min(1),
      }),
    ),
  })
  const { panels } = Dashboard.parse(JSON.parse(read("deploy/grafana/therxspot.json")))

  it("asks only for metrics there are, and for every one of ours", () => {
    const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))
    expect(unknownIn(expressions)).toEqual([])
    const ours = registry
      .getMetricsAsArray()
      .map(({ name }) => name)
      .filter((name) => name.startsWith("rxspot_"))
    const shown = [...expressions, read("deploy/prometheus/alerts.yml")].join("\n")
    expect(ours.filter((name) => !shown.includes(name) && name !== "rxspot_job_runs")).toEqual([])
  })

  it("has panels that neither overlap nor hang over the edge", () => {
    const cells = panels.map(({ gridPos: { x, y } }) => `${x},${y}`)
    expect(new Set(cells).size).toBe(panels.length)
    expect(panels.filter(({ gridPos: { x, w } }) => x + w > 24)).toEqual([])
  })
})

describe("the Filebeat example", () => {
  it("reads JSON from where the guide has the logs, at the lines' own times", () => {
    const config: { "filebeat.inputs": { paths: string[]; parsers: object[] }[] } = parse(
      read("deploy/filebeat.yml"),
    )
    const [input] = config["filebeat.inputs"]
    expect(input?.paths).toEqual(["/var/www/therxspot/logs/*.log"])
    expect(input?.parsers).toEqual([{ ndjson: { target: "", overwrite_keys: true, add_error_key: true } }])
  })
})
