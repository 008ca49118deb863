import { Actor } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import type { Entry, EarningsDesk } from "./earnings-desk"

/** Who sees a business's money, and how. */
export function viewSpecs({ api, world, sql }: DemoSuite, earnings: EarningsDesk): void {
  const { desk, entries, kinds, refused, sold, available, withBank, request } = earnings

  it("shows a business's money to its owner and nobody else", async () => {
    await withBank()
    await available(100)
    const { id } = (await request()).data.payout
    const { owner_clear, clear, maya, best, patient, operator } = world()
    const other = owner_clear.in(clear)
    expect((await other.get(`/tenant/payouts/${id}`)).status).toBe(404)
    expect((await other.post(`/tenant/payouts/${id}/cancel`)).status).toBe(404)
    expect((await other.get<{ entries: unknown[] }>("/tenant/earnings/entries")).data.entries).toEqual([])
    expect(
      (await other.get<{ entries: unknown[] }>(`/tenant/earnings/entries?payout_id=${id}`)).data.entries,
    ).toEqual([])
    expect((await owner_clear.in(best).get("/tenant/earnings")).status).toBe(404)
    for (const path of [
      "/tenant/earnings",
      "/tenant/earnings/export",
      "/tenant/payouts",
      "/tenant/payout-account",
    ]) {
      expect((await maya.in(best).get(path)).status).toBe(403)
      expect((await Actor.anonymous(api).get(path)).status).toBe(401)
      expect((await patient.get(path)).status).toBe(401)
    }
    await sql("update business_member set role = 'admin' where role = 'owner' and business_id = ?", [
      best.business_id,
    ])
    expect((await desk().get("/tenant/earnings")).status).toBe(200)
    expect((await desk().post("/tenant/payouts")).status).toBe(403)
    expect((await desk().post("/tenant/payout-account", { schedule: "weekly" })).status).toBe(403)
    expect(
      (await operator.get<{ count: number }>(`/admin/payouts?business_id=${best.business_id}`)).data.count,
    ).toBe(1)
    expect((await desk().get("/admin/payouts")).status).toBe(401)
  })

  it("filters entries, sums days, and writes a file that a spreadsheet can trust", async () => {
    await sold(12.5)
    expect((await entries("&kind=sale&status=pending&currency=USD")).length).toBe(1)
    expect((await entries("&status=available")).length).toBe(0)
    expect((await entries("&from=2020-01-01&to=2020-01-02")).length).toBe(0)
    expect(refused(await desk().get<Failure>("/tenant/earnings/entries?kind=theft"))).toEqual([
      400,
      "INVALID_INPUT",
    ])
    expect(refused(await desk().get<Failure>("/tenant/earnings/days?from=2026-02-03&to=2026-02-01"))).toEqual(
      [400, "INVALID_INPUT"],
    )
    const { data } = await desk().get<{ days: { kind: string; amount_minor: number }[] }>(
      "/tenant/earnings/days",
    )
    expect(kinds(data.days as Entry[])).toEqual({ sale: 1250, commission: -62, processing_fee: -66 })
    const file = await desk().get<string>("/tenant/earnings/export")
    expect(file.headers["content-type"]).toBe("text/csv; charset=utf-8")
    expect(file.data.split("\r\n")).toHaveLength(5)
    expect(file.data).toContain(",sale,12.50,usd,pending,")
  })
}
