let stopping = false

process.once("SIGTERM", () => {
  stopping = true
})

/** True from SIGTERM on: requests in flight are finished, new ones should go elsewhere. */
export const isStopping = (): boolean => stopping
