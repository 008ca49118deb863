import { readdirSync } from "node:fs"
import path from "node:path"
import { exclusiveJob, isExclusive } from "../exclusive-job"

const JOBS = path.resolve(__dirname, "../../jobs")
const files = readdirSync(JOBS).filter((name) => /\.ts$/.test(name))

describe("jobs", () => {
  it.each(files)("%s runs once across replicas and never beside itself", async (file) => {
    const job = await import(path.join(JOBS, file))
    expect(isExclusive(job.default)).toBe(true)
    expect(job.config.name).toBe(file.replace(/\.ts$/, ""))
  })

  it("would be found out if built by hand", () => {
    expect(isExclusive(async () => undefined)).toBe(false)
  })

  it("do nothing, and ask for nothing, while they are switched off", async () => {
    const work = jest.fn()
    const job = exclusiveJob({ name: "off", schedule: "* * * * *", enabled: () => false }, work)
    const resolve = jest.fn()
    await Reflect.apply(job.handler, undefined, [{ resolve }])
    expect([work.mock.calls, resolve.mock.calls]).toEqual([[], []])
  })
})
