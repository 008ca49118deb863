import { readFileSync } from "node:fs"

/** A process's resident memory in bytes, from Linux's own books. */
export function residentOf(pid: number): number {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
  return Number(kib ?? 0) * 1024
}

/** The most a process holds while `work` runs, looked at every 20 ms. */
export async function peakDuring(pid: number, work: () => Promise<void>): Promise<number> {
  let peak = residentOf(pid)
  const timer = setInterval(() => (peak = Math.max(peak, residentOf(pid))), 20)
  await work().finally(() => clearInterval(timer))
  return Math.max(peak, residentOf(pid))
}
