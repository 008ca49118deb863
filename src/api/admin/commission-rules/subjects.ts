import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PLATFORM_SCOPE } from "../../../lib/scope"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { CommissionRuleRow } from "../../../modules/earnings/types"
import { invalidInput, type Issue } from "../../../utils/coded-error"

type Subject = { business_id: string; product_id: string | null; category_id: string | null }

const ids = (values: (string | null)[]): string[] => [...new Set(values.flatMap((value) => value ?? []))]

/** The names of what rules are about, by id: three queries, however many rules. */
async function namesOf(container: MedusaContainer, subjects: Subject[]): Promise<Map<string, string>> {
  const catalogue = container.resolve(Modules.PRODUCT)
  const businesses = container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating()
  const [product_ids, category_ids] = [
    ids(subjects.map((s) => s.product_id)),
    ids(subjects.map((s) => s.category_id)),
  ]
  const business_ids = ids(subjects.map((s) => s.business_id)).filter((id) => id !== PLATFORM_SCOPE)
  const [products, categories, sellers] = await Promise.all([
    product_ids.length
      ? catalogue.listProducts({ id: product_ids }, { select: ["id", "title"], take: null })
      : [],
    category_ids.length
      ? catalogue.listProductCategories({ id: category_ids }, { select: ["id", "name"], take: null })
      : [],
    business_ids.length ? businesses.named(business_ids) : [],
  ])
  return new Map([
    ...products.map(({ id, title }): [string, string] => [id, title]),
    ...[...categories, ...sellers].map(({ id, name }): [string, string] => [id, name]),
  ])
}

/** Rules as operators read them. */
export async function presentRules(container: MedusaContainer, rules: CommissionRuleRow[]) {
  const names = await namesOf(container, rules)
  const name = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null))
  return rules.map((rule) => ({
    ...rule,
    business_name: name(rule.business_id),
    product_title: name(rule.product_id),
    category_name: name(rule.category_id),
  }))
}

/** @throws CodedError INVALID_INPUT naming what does not exist */
export async function checkSubject(container: MedusaContainer, subject: Subject): Promise<void> {
  const names = await namesOf(container, [subject])
  const given = [
    ["business_id", subject.business_id === PLATFORM_SCOPE ? null : subject.business_id],
    ["product_id", subject.product_id],
    ["category_id", subject.category_id],
  ] as const
  const issues = given.flatMap(([field, id]): Issue[] =>
    id !== null && !names.has(id) ? [{ field, message: "does not exist" }] : [],
  )
  if (issues.length > 0) throw invalidInput(issues)
}
