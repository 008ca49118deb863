import type { SealedTable } from "../../phi/sealed-tables"

export type PrivacyModuleOptions = {
  phi: { current: Buffer | undefined; old: Buffer[]; enabled: boolean }
  /** Every table with sealed columns; the composition root knows all modules, this one does not. */
  sealed_tables: readonly SealedTable[]
}
