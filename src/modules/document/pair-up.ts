/** One key with what is known of it on either side; at least one is there. */
export type Pair<Left, Right> = { object?: Left; row?: Right }

/** Joins two streams that come in the order of the same keys, holding one item of each. */
export async function* pairUp<Left extends { key: string }, Right extends { storage_key: string }>(
  objects: AsyncIterable<Left>,
  rows: AsyncIterable<Right>,
): AsyncGenerator<Pair<Left, Right>> {
  const left = objects[Symbol.asyncIterator]()
  const right = rows[Symbol.asyncIterator]()
  let object = await left.next()
  let row = await right.next()
  while (!object.done || !row.done) {
    const order = object.done ? 1 : row.done ? -1 : compare(object.value.key, row.value.storage_key)
    const pair: Pair<Left, Right> = {}
    if (order <= 0 && !object.done) pair.object = object.value
    if (order >= 0 && !row.done) pair.row = row.value
    yield pair
    if (order <= 0) object = await left.next()
    if (order >= 0) row = await right.next()
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
