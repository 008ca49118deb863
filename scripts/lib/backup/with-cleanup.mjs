const SIGNALS = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })

/**
 * Runs `work` and then `cleanup`, also when the process is told to end meanwhile.
 * @template T
 * @param {() => Promise<T>} work @param {() => Promise<unknown>} cleanup may be called twice @returns {Promise<T>}
 */
export async function withCleanup(work, cleanup) {
  const end = (/** @type {keyof typeof SIGNALS} */ signal) =>
    void cleanup().finally(() => process.exit(SIGNALS[signal]))
  const signals = /** @type {(keyof typeof SIGNALS)[]} */ (Object.keys(SIGNALS))
  for (const signal of signals) process.on(signal, end)
  try {
    return await work()
  } finally {
    await cleanup()
    for (const signal of signals) process.off(signal, end)
  }
}
