/**
 * What can stand in the audit log, by its one name, with what it means in a sentence's words for those who read it.
 * A name is never reused and never leaves this list: entries are kept for years.
 */
export const AUDIT_ACTIONS = {
  "consultation.list": "listed cases",
  "consultation.read": "opened a case",
  "consultation.submit": "sent an intake",
  "consultation.claim": "took a case",
  "consultation.release": "gave a case back",
  "consultation.approve": "approved a case",
  "consultation.reject": "declined a case",
  "partner.status": "reported a case's progress",
  "partner.case_read": "pulled a case",
  "partner.event_list": "listed events",
  "patient.list": "listed patients",
  "patient.read": "opened a patient's record",
  "patient.export": "exported a patient's data",
  "patient.erase": "erased a patient's clinical data",
  "patient.access_report": "asked who looked at a record",
  "order.list": "listed orders",
  "order.read": "opened an order",
  "order.change": "changed an order",
  "order.export": "exported orders",
  "customer.list": "listed customers",
  "customer.read": "opened a customer's contact data",
  "customer.change": "changed a customer's contact data",
  "document.list": "listed documents",
  "document.read": "opened a document's facts",
  "document.upload": "uploaded a document",
  "document.link": "was given a link to a document",
  "document.download": "downloaded a document",
  "document.delete": "deleted a document",
  "document.quarantine": "a document was quarantined",
  "phi.rotate": "changed the key of sealed data",
  "auth.sign_in": "signed in",
  "auth.sign_up": "made an account",
  "auth.sign_out": "signed out",
  "auth.password_reset": "changed a password",
  "business.create": "made a business",
  "business.change": "changed a business's profile or settings",
  "business.suspend": "closed a business",
  "business.restore": "opened a business again",
  "business.domain": "changed a business's domains",
  "business.location": "changed a business's locations",
  "business.member": "changed who works for a business",
  "business.catalogue": "changed what a business sells",
  "business.secret": "changed a business's webhook secret",
  "clinician.create": "made a clinician",
  "clinician.change": "changed a clinician's standing or licence",
  "dispatch.replay": "sent events again",
  "break_glass.open": "opened emergency access",
  "break_glass.read": "read a record by emergency access",
  "break_glass.close": "ended emergency access",
  "audit.list": "read the audit log",
  "audit.export": "exported the audit log",
  "audit.review": "signed off a week of the audit log",
  "audit.heads": "wrote the chain heads to storage",
  "audit.archive": "archived and dropped an expired month",
} as const

export type AuditAction = keyof typeof AUDIT_ACTIONS

/** A reader's words for an action, also for one that a newer version wrote. */
export function actionWords(action: string): string {
  const words: Record<string, string> = AUDIT_ACTIONS
  return words[action] ?? action
}
