import { FLAG_RULES } from "../../lib/audit"

const { time_zone, night_from, night_until, records, failures } = FLAG_RULES

const OPENED = "('consultation.read', 'patient.read', 'document.download', 'break_glass.read')"

const hour = `extract(hour from e.occurred_at at time zone '${time_zone}')`

/** How many entries like this one's there are just before it. */
const before = (same: string, span: string, which: string) =>
  `(select count(*) from audit_entry n where n.business_id = e.business_id and n.${same} = e.${same}
    and n.occurred_at > e.occurred_at - interval '${span}' and n.occurred_at <= e.occurred_at and ${which})`

/** An entry's flags as an array. Each costly count is asked only where the cheap part of its rule holds. */
export const FLAGS = `array_remove(array[
  case when e.action like 'break_glass.%' then 'break_glass' end,
  case when e.action in ${OPENED} and e.outcome = 'ok' and (${hour} >= ${night_from} or ${hour} < ${night_until})
    and ${before("actor_id", "1 hour", `n.action in ${OPENED} and n.outcome = 'ok'`)} >= ${records} then 'after_hours' end,
  case when e.action = 'auth.sign_in' and e.outcome = 'refused'
    and ${before("entity_id", "15 minutes", "n.action = 'auth.sign_in' and n.outcome = 'refused'")} >= ${failures}
    then 'sign_in_burst' end,
  case when e.action like '%.export' then 'export' end,
  case when e.outcome = 'refused' and e.action <> 'auth.sign_in' then 'refused' end
], null)`
