/** What each role may do, in the words the invitation form shows. Owners come from the platform, not from here. */
export const INVITABLE_ROLES = [
  {
    value: "clinician",
    label: "Clinician",
    hint: "Reviews and decides cases, with a license in the patient’s state",
  },
  { value: "staff", label: "Staff", hint: "Sees cases and their progress" },
  {
    value: "admin",
    label: "Administrator",
    hint: "As staff; also invites people and resends to the partner",
  },
  { value: "viewer", label: "Viewer", hint: "Looks, changes nothing" },
] as const

const LABELS: Readonly<Record<string, string>> = {
  owner: "Owner",
  admin: "Administrator",
  staff: "Staff",
  clinician: "Clinician",
  viewer: "Viewer",
}

export const roleLabel = (role: string): string => LABELS[role] ?? role

/** Who works with orders; clinicians decide cases. */
export const seesOrders = (role: string): boolean => role !== "clinician"

/** Who makes orders of approvals and moves them. */
export const makesOrders = (role: string): boolean => ["owner", "admin", "staff"].includes(role)

/** Who may invite people and replay dispatches; the backend asks again. */
export const managesBusiness = (role: string): boolean => role === "owner" || role === "admin"

/** Who sees patients' data requests and adds one for a patient; only the owner decides. */
export const asksForPatients = (role: string): boolean => ["owner", "admin", "staff"].includes(role)
