import { isUnfinished, shipToState } from "../ship-to"

describe("a delivery's state", () => {
  it.each([
    [{ country_code: "us", province: "us-ca" }, "CA"],
    [{ country_code: "US", province: " ca " }, "CA"],
    [{ province: "US-NY" }, "NY"],
    [{ country_code: "us", province: "California" }, null],
    [{ country_code: "us", province: "" }, null],
    [{ country_code: "de", province: "CA" }, null],
    [{}, null],
  ])("of %j is %s", (address, state) => {
    expect(shipToState(address)).toBe(state)
  })

  it("may be missing while nothing says that it is elsewhere", () => {
    expect(isUnfinished({ country_code: "us" })).toBe(true)
    expect(isUnfinished({})).toBe(true)
    expect(isUnfinished({ country_code: "de" })).toBe(false)
    expect(isUnfinished({ province: "AK" })).toBe(false)
  })
})
