import { generateEntityId } from "@medusajs/framework/utils"
import type { CommissionRule } from "../../lib/ledger"
import { PLATFORM_SCOPE } from "../../lib/scope"
import type { Sql } from "../../utils/sql"
import type { CommissionRuleRow } from "./types"

const COLUMNS = "id, business_id, product_id, category_id, rate_bp, created_at"

/** The rules that may apply to what a business sells: its own and the platform's. */
export async function rulesFor(sql: Sql, business_id: string): Promise<CommissionRuleRow[]> {
  return sql.execute(
    `select ${COLUMNS} from commission_rule where business_id in (?, ?) and deleted_at is null order by id`,
    [business_id, PLATFORM_SCOPE],
  )
}

/** Every rule there is, the platform's first. */
export async function allRules(sql: Sql): Promise<CommissionRuleRow[]> {
  return sql.execute(
    `select ${COLUMNS} from commission_rule where deleted_at is null
     order by business_id <> ?, business_id, product_id nulls last, category_id nulls last limit 1000`,
    [PLATFORM_SCOPE],
  )
}

/** @returns the rule, and the rate it had before; one rule for each subject, so saving again changes its rate */
export async function saveRule(
  sql: Sql,
  { business_id, product_id, category_id, rate_bp }: Omit<CommissionRule, "id">,
): Promise<{ rule: CommissionRuleRow; before_bp: number | null }> {
  const subject = [business_id, product_id ?? "", category_id ?? ""]
  const [known] = await sql.execute<{ rate_bp: number }>(
    `select rate_bp from commission_rule where business_id = ? and coalesce(product_id, '') = ?
     and coalesce(category_id, '') = ? and deleted_at is null for update`,
    subject,
  )
  const [rule] = await sql.execute<CommissionRuleRow>(
    `insert into commission_rule (id, business_id, product_id, category_id, rate_bp) values (?, ?, ?, ?, ?)
     on conflict (business_id, (coalesce(product_id, '')), (coalesce(category_id, ''))) where deleted_at is null
     do update set rate_bp = excluded.rate_bp, updated_at = now() returning ${COLUMNS}`,
    [generateEntityId(undefined, "crule"), business_id, product_id, category_id, rate_bp],
  )
  return { rule: rule as CommissionRuleRow, before_bp: known?.rate_bp ?? null }
}

/** @returns the rule that was removed, or null when there was none */
export async function removeRule(sql: Sql, id: string): Promise<CommissionRuleRow | null> {
  const [rule] = await sql.execute<CommissionRuleRow>(
    `update commission_rule set deleted_at = now() where id = ? and deleted_at is null returning ${COLUMNS}`,
    [id],
  )
  return rule ?? null
}
