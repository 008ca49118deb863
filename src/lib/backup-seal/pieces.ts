/** Cuts a stream into pieces of `size` bytes. There is always a last one; only it may be shorter, or empty. */
export async function* withLast(
  source: AsyncIterable<Buffer>,
  size: number,
): AsyncGenerator<{ piece: Buffer; last: boolean }> {
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    held = held.length > 0 ? Buffer.concat([held, chunk]) : chunk
    while (held.length > size) {
      yield { piece: held.subarray(0, size), last: false }
      held = held.subarray(size)
    }
  }
  yield { piece: held, last: true }
}

/** The first bytes of a stream (fewer when it is shorter), and what follows them. */
export async function takeBytes(
  source: AsyncIterable<Buffer>,
  size: number,
): Promise<{ taken: Buffer; rest: AsyncGenerator<Buffer> }> {
  const chunks = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let more = true
  while (more && held.length < size) {
    const next = await chunks.next()
    more = !next.done
    if (!next.done) held = Buffer.concat([held, next.value])
  }
  async function* rest(): AsyncGenerator<Buffer> {
    if (held.length > size) yield held.subarray(size)
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  return { taken: held.subarray(0, size), rest: rest() }
}
