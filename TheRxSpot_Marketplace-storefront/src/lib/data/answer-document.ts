import "server-only"
import { BackendError } from "./backend-error"
import { refuse } from "./backend-stream"

const FOREIGN = { code: "FORBIDDEN", message: "This must be sent from a page of this site." }

/** Runs a document route's work; a refusal by the backend becomes its answer. */
export async function answerDocument(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return refuse(error.status, { code: error.code, message: error.message })
  }
}

export const foreignOrigin = (): Response => refuse(403, FOREIGN)
