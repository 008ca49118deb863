import type { JobModuleService } from "../../../../src/modules/job/service"
import type { Answer } from "../../../helpers/actor"
import type { DemoSuite } from "../../../helpers/demo-suite"

export function jobSpecs({ world, container }: DemoSuite): void {
  describe("jobs", () => {
    type Jobs = Answer<{ jobs: { name: string; outcome: string; runs: number }[]; count: number }>
    const work = jest.fn(async () => undefined)
    const jobs = () => container().resolve<JobModuleService>("job")
    const run = () => jobs().systemRunExclusively({ name: "yearly", schedule: "0 0 1 1 *" }, work)

    it("are shown with how they last went, to operators alone", async () => {
      expect(await Promise.all([run(), run(), run()])).toContain("succeeded")
      expect(await run()).toBe("done")
      expect(work).toHaveBeenCalledTimes(1)
      const { data }: Jobs = await world().operator.get("/admin/jobs")
      expect(data.jobs).toContainEqual(
        expect.objectContaining({ name: "yearly", outcome: "succeeded", runs: 1, failures: 0, error: null }),
      )
      expect((await world().maya.get("/admin/jobs")).status).toBe(401)
    })
  })
}
