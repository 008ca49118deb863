import { UserError } from "./user-error.mjs"

/** @param {unknown} error @returns {error is NodeJS.ErrnoException} */
const isSystemError = (error) => error instanceof Error && "code" in error && "syscall" in error

/** Says what went wrong: one sentence where we know how to mend it, the whole story where we do not. @param {unknown} error */
export function reportFailure(error) {
  if (error instanceof UserError) {
    console.error(`\n${error.message}`)
    if (error.detail) console.error(`\n${error.detail.replace(/^/gm, "  │ ")}`)
  } else if (isSystemError(error) && (error.code === "EACCES" || error.code === "EPERM")) {
    console.error(
      `\n${error.path ?? "A file"} belongs to another user: run this as that user, or have them delete the .data folder.`,
    )
  } else if (isSystemError(error) && error.code === "ENOSPC") {
    console.error("\nThe disk is full: free some space and run this again.")
  } else {
    console.error(error)
  }
}
