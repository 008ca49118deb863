import { readFileSync } from "node:fs"
import { Agent, request } from "node:http"

export type Target = { name: string; url: string; pid: number; headers: Record<string, string> }

export type Measured = {
  name: string
  /** Half of the requests took no longer, ms. */
  median_ms: number
  p95_ms: number
  /** The same request to the first target, asked just before or after, taken away: half cost no more, ms. */
  beside_first_ms: number
  /** Processor time of the process for each request, ms. */
  cpu_ms: number
}

const TICK_MS = 10

/** Processor time this process has used, ms (proc(5): fields 14 and 15, in hundredths of a second). */
function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

const quantile = (values: number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0

/** Visitors whom nobody has counted yet: a limit that refuses would make the rest look cheap. */
let visitors = 0
const nextAddress = () => `10.${(++visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`

function ask({ url, headers }: Target, path: string, agent: Agent): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const options = { agent, headers: { ...headers, "x-forwarded-for": nextAddress() } }
    const sent = request(url + path, options, (answer) => {
      answer.resume()
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(performance.now() - began)
        else reject(new Error(`GET ${path} answered ${answer.statusCode}`))
      })
    })
    sent.on("error", reject).end()
  })
}

/** Asks every target for the same in each round, one after the other, beginning with another one each time. */
export async function measure(targets: Target[], path: string, rounds: number): Promise<Measured[]> {
  const agent = new Agent({ keepAlive: true })
  const times = targets.map((): number[] => [])
  const round = async (number: number, note: (index: number, ms: number) => void) => {
    for (let step = 0; step < targets.length; step++) {
      const index = (number + step) % targets.length
      const target = targets[index]
      if (target) note(index, await ask(target, path, agent))
    }
  }
  for (let number = 0; number < 200; number++) await round(number, () => undefined)
  const before = targets.map(({ pid }) => cpuOf(pid))
  for (let number = 0; number < rounds; number++) await round(number, (index, ms) => times[index]?.push(ms))
  const cpu = targets.map(({ pid }, index) => (cpuOf(pid) - (before[index] ?? 0)) / rounds)
  agent.destroy()
  return targets.map(({ name }, index) => {
    const own = times[index] ?? []
    const differences = own.map((ms, at) => ms - (times[0]?.[at] ?? 0))
    return {
      name,
      median_ms: quantile(own, 0.5),
      p95_ms: quantile(own, 0.95),
      beside_first_ms: quantile(differences, 0.5),
      cpu_ms: cpu[index] ?? 0,
    }
  })
}
