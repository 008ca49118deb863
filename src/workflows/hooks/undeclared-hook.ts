import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { StepResponse } from "@medusajs/framework/workflows-sdk"

type Context = { container: MedusaContainer }

type RegisterHook<Input, Undo> = (
  invoke: (input: Input, context: Context) => Promise<StepResponse<undefined, Undo>>,
  compensate: (undo: Undo | undefined, context: Context) => Promise<void>,
) => void

const isRegister = <Input, Undo>(found: unknown): found is RegisterHook<Input, Undo> =>
  typeof found === "function"

/**
 * A hook that a workflow of Medusa's has but leaves out of its type.
 * @throws MedusaError when a version of Medusa no longer has it: better no start than an order nobody judged
 */
export function undeclaredHook<Input, Undo>(hooks: object, name: string): RegisterHook<Input, Undo> {
  const found = Object.entries(hooks).find(([key]) => key === name)?.[1]
  if (!isRegister<Input, Undo>(found)) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Medusa has no hook "${name}" here any more`)
  }
  return found
}
