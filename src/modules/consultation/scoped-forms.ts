import { assertScope, PLATFORM_SCOPE } from "../../lib/scope"
import { asForm } from "./as-form"
import type { ConsultationModuleService } from "./service"
import type { IntakeFormRow } from "./types"

/** The forms that patients of one business are asked: its own and the platform's. */
export class ScopedForms {
  constructor(
    private readonly service: ConsultationModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /** The form in force under a key: the business's own before the platform's. */
  findActive(key: string): Promise<IntakeFormRow | null> {
    return this.find({ key, status: "active" as const })
  }

  /** Any version, also a retired one: what an old answer was given to. */
  find(which: { id: string } | { key: string; status: "active" }): Promise<IntakeFormRow | null> {
    const { service, business_id } = this
    return service.inScope(business_id, async (context) => {
      const filters = { ...which, business_id: [business_id, PLATFORM_SCOPE] }
      const forms = await service.listIntakeForms(filters, { order: { version: "DESC" } }, context)
      const form = forms.find((row) => row.business_id === business_id) ?? forms[0]
      return form ? asForm(form) : null
    })
  }
}
