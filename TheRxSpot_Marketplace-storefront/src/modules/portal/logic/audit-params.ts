import { firstParam } from "@/lib/search-params"

export const AUDIT_PAGE_SIZE = 50

export const AUDIT_FLAGS: Readonly<Record<string, string>> = {
  break_glass: "Emergency access",
  after_hours: "Many records at night",
  sign_in_burst: "Repeated failed sign-ins",
  export: "Export",
  refused: "Refused",
}

export const AUDIT_OUTCOMES: Readonly<Record<string, string>> = {
  ok: "Done",
  refused: "Refused",
  failed: "Failed",
}

export const AUDIT_ACTIONS: Readonly<Record<string, string>> = {
  "consultation.read": "Opened a case",
  "consultation.list": "Listed cases",
  "consultation.submit": "Sent an intake",
  "consultation.claim": "Took a case",
  "consultation.release": "Gave a case back",
  "consultation.approve": "Approved a case",
  "consultation.reject": "Declined a case",
  "partner.status": "Pharmacy reported",
  "document.upload": "Uploaded a document",
  "document.download": "Downloaded a document",
  "patient.export": "Exported a patient’s data",
  "patient.erase": "Erased clinical data",
  "data_request.list": "Listed data requests",
  "data_request.read": "Opened a data request",
  "data_request.ask": "Asked for data or erasure",
  "data_request.approve": "Approved a data request",
  "data_request.refuse": "Refused a data request",
  "data_request.cancel": "Took a data request back",
  "data_request.link": "Link to a copy of a record",
  "data_request.download": "Downloaded a copy of a record",
  "legal_hold.list": "Listed legal holds",
  "legal_hold.place": "Placed a legal hold",
  "legal_hold.lift": "Lifted a legal hold",
  "patient.access_report": "Asked who looked",
  "break_glass.open": "Opened emergency access",
  "break_glass.read": "Read by emergency access",
  "auth.sign_in": "Signed in",
  "audit.export": "Exported the log",
  "audit.review": "Signed off a week",
}

type Raw = Record<string, string | string[] | undefined>

const DAY = /^\d{4}-\d{2}-\d{2}$/
const ID = /^[a-z][a-z_]*_[0-9A-Za-z]{1,60}$/

export type AuditParams = {
  from: string
  to: string
  actor_id: string
  patient_id: string
  action: string
  outcome: string
  flag: string
  offset: number
}

const chosen = (value: string, from: Readonly<Record<string, string>>) => (value in from ? value : "")

/** What a page's address says, with what makes no sense left out. */
export function auditParams(raw: Raw): AuditParams {
  const given = (name: string) => (firstParam(raw[name]) ?? "").trim()
  const fitting = (name: string, shape: RegExp) => (shape.test(given(name)) ? given(name) : "")
  const offset = Number(given("offset"))
  const flag = given("flag")
  return {
    from: fitting("from", DAY),
    to: fitting("to", DAY),
    actor_id: fitting("actor_id", ID),
    patient_id: fitting("patient_id", ID),
    action: chosen(given("action"), AUDIT_ACTIONS),
    outcome: chosen(given("outcome"), AUDIT_OUTCOMES),
    flag: flag === "any" ? "any" : chosen(flag, AUDIT_FLAGS),
    offset:
      Number.isInteger(offset) && offset > 0 && offset < 1_000_000 ? offset - (offset % AUDIT_PAGE_SIZE) : 0,
  }
}

/** A page's own address; what is not set is left out. */
export function auditHref(params: AuditParams, changes: Partial<AuditParams> = {}): string {
  const set = Object.entries({ ...params, offset: 0, ...changes }).filter(
    ([, value]) => value !== "" && value !== 0,
  )
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)]))
  return set.length > 0 ? `/portal/audit?${query.toString()}` : "/portal/audit"
}

/** The filters as the backend takes them. Days are whole ones, in UTC. */
export function auditQuery({ from, to, flag, ...rest }: Omit<AuditParams, "offset">): URLSearchParams {
  const query = new URLSearchParams()
  const { actor_id, patient_id, action, outcome } = rest
  for (const [name, value] of Object.entries({ actor_id, patient_id, action, outcome }))
    if (value) query.set(name, value)
  if (from) query.set("from", `${from}T00:00:00Z`)
  if (to) query.set("to", new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString())
  if (flag === "any") query.set("flagged", "true")
  else if (flag) query.set("flag", flag)
  return query
}
