/** What deserves a second look, with what it means in words. */
export const AUDIT_FLAGS = {
  break_glass: "Emergency access",
  after_hours: "Many records opened at night",
  sign_in_burst: "Repeated failed sign-ins",
  export: "Export",
  refused: "Refused",
} as const

export type AuditFlag = keyof typeof AUDIT_FLAGS

/**
 * Night is when it is late in every state we serve, by Central time: nobody opens record after record then by habit.
 * `records` in an hour and `failures` in a quarter of an hour make a flag.
 */
export const FLAG_RULES = {
  time_zone: "America/Chicago",
  night_from: 22,
  night_until: 6,
  records: 20,
  failures: 5,
} as const
