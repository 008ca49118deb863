import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { transactionOf } from "../../utils/scope-transaction"
import { sqlOn } from "../../utils/sql"
import { acceptCode, takeCode, type CodeStanding, type CodeTry } from "./code-tries"
import { SecondFactorTry } from "./models/second-factor-try"
import { SignOut } from "./models/sign-out"
import { resetSecondStep } from "./reset-second-step"
import { endSignIn, isEnded, type EndSignIn, type SignIn } from "./sign-outs"

/** What stands beside Medusa's sign-in: which of them ended before their time, and which codes were entered. */
export class AccessModuleService extends MedusaService({ SignOut, SecondFactorTry }) {
  /** Whether this sign-in was ended, in whichever process. */
  @InjectManager()
  async systemIsEnded(
    sign_in: SignIn,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    if (!context.manager) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No database connection")
    return isEnded(sqlOn(context.manager), sign_in)
  }

  /** Ends one sign-in, or all of a login's up to a moment; every process refuses them from its next request on. */
  @InjectTransactionManager()
  async systemEndSignIn(input: EndSignIn, @MedusaContext() context: Context = {}): Promise<void> {
    await endSignIn(sqlOn(transactionOf(context)), input)
  }

  /** Takes a login's second step away and ends its sign-ins; false where there was none, and nothing ends. */
  @InjectTransactionManager()
  async systemResetSecondStep(input: EndSignIn, @MedusaContext() context: Context = {}): Promise<boolean> {
    const sql = sqlOn(transactionOf(context))
    const had_one = await resetSecondStep(sql, input.auth_identity_id)
    if (had_one) await endSignIn(sql, input)
    return had_one
  }

  /** Takes a second factor's code for one check. */
  @InjectTransactionManager()
  async systemTakeCode(input: CodeTry, @MedusaContext() context: Context = {}): Promise<CodeStanding> {
    return takeCode(sqlOn(transactionOf(context)), input)
  }

  /** Notes that a taken code was right. */
  @InjectTransactionManager()
  async systemAcceptCode(input: CodeTry, @MedusaContext() context: Context = {}): Promise<void> {
    await acceptCode(sqlOn(transactionOf(context)), input)
  }
}
