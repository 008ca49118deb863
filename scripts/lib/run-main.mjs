import { UserError } from "./user-error.mjs"

/**
 * A command's frame: prints what it answers; what a person can mend is one sentence without a stack, and exit code 1.
 * @param {() => Promise<string>} main
 */
export async function runMain(main) {
  try {
    console.log(await main())
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error([error.message, error.detail].filter(Boolean).join("\n\n"))
    process.exitCode = 1
  }
}
