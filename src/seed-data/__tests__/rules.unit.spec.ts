import { completed } from "../../lib/__tests__/support/valid-response"
import { evaluateEligibility, validateResponse } from "../../lib/questionnaire"
import { erectileDysfunctionForm, hairLossForm, weightManagementForm, type IntakeFormSeed } from "../forms"

const today = "2026-01-01"
const coded = (...codes: string[]) => codes.map((code) => ({ valueCoding: { code } }))

const common = {
  date_of_birth: [{ valueDate: "1988-04-23" }],
  sex: coded("male"),
  state: coded("CA"),
  conditions: coded("none"),
  medicines: coded("none"),
  allergies: coded("no"),
  consent: [{ valueBoolean: true }],
}
const weight = { ...common, height: [{ valueInteger: 70 }], weight: [{ valueInteger: 230 }] }
const hair = { ...common, hair_pattern: coded("crown"), hair_duration: coded("over_2_years") }
const erections = {
  ...common,
  ed_frequency: coded("half"),
  ed_onset: coded("slowly"),
  blood_pressure: coded("normal"),
}

function judge({ questionnaire }: IntakeFormSeed, answers: Record<string, object[]>) {
  const response = completed(Object.entries(answers).map(([linkId, answer]) => ({ linkId, answer })))
  const result = validateResponse(questionnaire, response, today)
  expect(result.issues).toEqual([])
  const { eligible, flags } = evaluateEligibility(questionnaire, result.answers, today)
  return { eligible, flags: flags.map(({ link_id }) => link_id) }
}

describe("weight management", () => {
  const judgeWeight = (change: Record<string, object[]>) =>
    judge(weightManagementForm, { ...weight, ...change })
  const nearLimit = { weight: [{ valueInteger: 195 }] } // 70 in: BMI 28.0

  it("takes a typical patient without a flag", () => {
    expect(judgeWeight({})).toEqual({ eligible: true, flags: [] })
  })

  it.each(["medullary_thyroid_cancer", "men_2", "glp1_allergy"])("is not for somebody with %s", (code) => {
    expect(judgeWeight({ conditions: coded(code) }).eligible).toBe(false)
  })

  it.each(["pregnant", "breastfeeding", "trying"])("is not for somebody who is %s", (code) => {
    expect(judgeWeight({ sex: coded("female"), pregnancy: coded(code) }).eligible).toBe(false)
  })

  it("is not for minors", () => {
    expect(judgeWeight({ date_of_birth: [{ valueDate: "2008-01-02" }] }).eligible).toBe(false)
  })

  it("flags a low BMI unless a weight-related condition lowers the limit", () => {
    expect(judgeWeight(nearLimit)).toEqual({ eligible: true, flags: ["weight"] })
    expect(judgeWeight({ ...nearLimit, conditions: coded("sleep_apnea") }).flags).toEqual([])
    expect(judgeWeight({ weight: [{ valueInteger: 180 }], conditions: coded("sleep_apnea") }).flags).toEqual([
      "weight",
    ])
  })

  it("flags what needs a second look", () => {
    const change = {
      conditions: coded("pancreatitis", "eating_disorder"),
      medicines: coded("insulin"),
      allergies: coded("yes"),
      allergies_detail: [{ valueString: "Penicillin: hives" }],
    }
    expect(judgeWeight(change).flags).toEqual(["conditions", "conditions", "medicines", "allergies"])
  })
})

describe("erectile dysfunction", () => {
  const judgeErections = (change: Record<string, object[]>) =>
    judge(erectileDysfunctionForm, { ...erections, ...change })

  it.each([
    [{ medicines: coded("nitrates") }],
    [{ medicines: coded("poppers") }],
    [{ medicines: coded("riociguat") }],
    [{ conditions: coded("recent_heart") }],
    [{ conditions: coded("chest_pain") }],
    [{ blood_pressure: coded("very_high") }],
    [{ sex: coded("female") }],
  ])("is not safe with %j", (change) => {
    expect(judgeErections(change).eligible).toBe(false)
  })

  it("is decided by a clinician otherwise", () => {
    expect(judgeErections({})).toEqual({ eligible: true, flags: [] })
    expect(judgeErections({ medicines: coded("alpha_blocker") })).toEqual({
      eligible: true,
      flags: ["medicines"],
    })
  })
})

describe("hair loss", () => {
  it("is not for somebody who may be pregnant, and flags women and patchy loss", () => {
    const woman = { ...hair, sex: coded("female"), hair_pattern: coded("patches") }
    expect(judge(hairLossForm, { ...woman, pregnancy: coded("pregnant") }).eligible).toBe(false)
    expect(judge(hairLossForm, { ...woman, pregnancy: coded("none") })).toEqual({
      eligible: true,
      flags: ["sex", "hair_pattern"],
    })
  })

  it("takes a typical patient without a flag", () => {
    expect(judge(hairLossForm, hair)).toEqual({ eligible: true, flags: [] })
  })
})
