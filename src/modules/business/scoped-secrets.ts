import { assertScope } from "../../lib/scope"
import { transactionOf } from "../../utils/scope-transaction"
import { openSecrets, sealSecrets } from "./business-secrets"
import type { BusinessModuleService } from "./service"
import type { BusinessSecrets } from "./types"

/** How many secrets of a kind count at once: the new one, and the one before while the partner changes over. */
export const MOST_SECRETS = 2

export type SecretKind = keyof BusinessSecrets

/** The webhook secrets of one business. They are set here and read by the dispatcher only: nothing shows them again. */
export class ScopedSecrets {
  constructor(
    private readonly service: BusinessModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /**
   * Replaces the secrets of a kind by what `next` makes of them; two changes at once take turns.
   *
   * @returns the sealed column as it was, for undoing it
   */
  async change(kind: SecretKind, next: (current: string[]) => string[]): Promise<string | null> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const rows: { sealed_secrets: string | null }[] = await transactionOf(context).execute(
        "select sealed_secrets from business where id = ? and deleted_at is null for update",
        [business_id],
      )
      const before = rows[0]?.sealed_secrets ?? null
      const secrets = openSecrets(service.cipher, business_id, before)
      const changed = { ...secrets, [kind]: next(secrets[kind]).slice(0, MOST_SECRETS) }
      const sealed_secrets = sealSecrets(service.cipher, business_id, changed)
      await service.updateBusinesses([{ id: business_id, sealed_secrets }], context)
      return before
    })
  }

  /** Puts the sealed column back. For undoing what a workflow did. */
  async restore(sealed_secrets: string | null): Promise<void> {
    const { business_id, service } = this
    await service.inScope(business_id, (context) =>
      service.updateBusinesses([{ id: business_id, sealed_secrets }], context),
    )
  }
}
