/** The lists a portal knows. Apart from the schemas, so that the browser does not load the validator for four words. */
export const CASE_VIEWS = ["queue", "mine", "decided", "all"] as const

export type CaseView = (typeof CASE_VIEWS)[number]
