import type { FeeTerms } from "../../../hooks/api/earnings"

export type FeeTexts = { [Key in keyof FeeTerms]: string }

type Field = { key: keyof FeeTerms; label: string; decimals: 0 | 2 }

/** What can be set, as it is typed: dollars and percent have two decimals, days have none. */
export const FEE_FIELDS: Field[] = [
  { key: "processing_bp", label: "Card processing, %", decimals: 2 },
  { key: "processing_fixed_minor", label: "Card processing, fixed, $", decimals: 2 },
  { key: "consult_fee_minor", label: "Consultation fee in an order, $", decimals: 2 },
  { key: "clinician_fee_minor", label: "Clinician's fee, $", decimals: 2 },
  { key: "hold_days", label: "Pending for, days", decimals: 0 },
]

const write = (value: number | null, decimals: 0 | 2): string =>
  value === null ? "" : (value / 10 ** decimals).toFixed(decimals)

export function writeFees(terms: FeeTerms): FeeTexts {
  const texts: FeeTexts = {
    consult_fee_minor: "",
    clinician_fee_minor: "",
    processing_bp: "",
    processing_fixed_minor: "",
    hold_days: "",
  }
  for (const { key, decimals } of FEE_FIELDS) texts[key] = write(terms[key], decimals)
  return texts
}

/** What was typed as the API wants it, or what is wrong with it. */
export function readFees(texts: FeeTexts): { terms: FeeTerms | null; problems: Partial<FeeTexts> } {
  const problems: Partial<FeeTexts> = {}
  const terms: FeeTerms = {
    consult_fee_minor: null,
    clinician_fee_minor: null,
    processing_bp: null,
    processing_fixed_minor: null,
    hold_days: null,
  }
  for (const { key, decimals } of FEE_FIELDS) {
    const text = texts[key].trim()
    if (text === "") continue
    const fits = decimals === 2 ? /^\d{1,5}(\.\d{1,2})?$/ : /^\d{1,3}$/
    if (fits.test(text)) terms[key] = Math.round(Number(text) * 10 ** decimals)
    else problems[key] = decimals === 2 ? "A number such as 2.90" : "A whole number of days"
  }
  return { terms: Object.keys(problems).length > 0 ? null : terms, problems }
}
