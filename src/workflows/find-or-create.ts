/**
 * Finds a row or makes it, when others may be making it too: a unique index has the last word, and whoever loses
 * takes what the winner made. Any other error of `create` is passed on.
 */
export async function findOrCreate<T>(
  find: () => Promise<T | undefined | null>,
  create: () => Promise<T>,
): Promise<{ row: T; created: boolean }> {
  const found = await find()
  if (found) return { row: found, created: false }
  try {
    return { row: await create(), created: true }
  } catch (error) {
    const other = await find()
    if (other) return { row: other, created: false }
    throw error
  }
}
