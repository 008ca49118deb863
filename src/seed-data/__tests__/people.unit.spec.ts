import { BUSINESSES, CLINICIANS, demoWeightResponse, OPERATOR, PATIENTS, weightManagementForm } from ".."
import { validateHandle } from "../../lib/hostnames"
import { evaluateEligibility, validateResponse } from "../../lib/questionnaire"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { STATE_NAMES } from "../../lib/state-names"

const today = "2026-01-01"

describe("people", () => {
  it("have one address each", () => {
    const owners = BUSINESSES.map(({ owner }) => owner)
    const addresses = [...owners, ...CLINICIANS, ...PATIENTS, OPERATOR].map(({ email }) => email)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it("belong to businesses that exist", () => {
    const handles = BUSINESSES.map(({ handle }) => handle)
    expect(handles.every((handle) => validateHandle(handle, ["therxspot.com"]).ok)).toBe(true)
    expect(CLINICIANS.every(({ business }) => [...handles, PLATFORM_SCOPE].includes(business))).toBe(true)
    expect(PATIENTS.every(({ business }) => handles.includes(business))).toBe(true)
  })

  it("are licensed in real and different states, one of them the patient's", () => {
    const states = CLINICIANS.flatMap(({ licenses }) => licenses.map(({ state }) => state))
    const served = BUSINESSES.flatMap(({ location }) => location.serviceable_states)
    expect([...states, ...served].every((state) => state in STATE_NAMES)).toBe(true)
    expect(new Set(states).size).toBe(states.length)
    expect(PATIENTS.every(({ state }) => states.includes(state) && served.includes(state))).toBe(true)
  })
})

describe("the demo response", () => {
  it("fits its form, is eligible, and has something to look at", () => {
    const { questionnaire } = weightManagementForm
    const { issues, answers } = validateResponse(questionnaire, demoWeightResponse, today)
    expect(issues).toEqual([])
    const { eligible, flags } = evaluateEligibility(questionnaire, answers, today)
    expect(eligible).toBe(true)
    expect(flags.map(({ link_id }) => link_id)).toEqual(["conditions", "allergies"])
  })
})
