/** Reads to the end and keeps nothing. @param {AsyncIterable<unknown>} source */
export async function drain(source) {
  const chunks = source[Symbol.asyncIterator]()
  while (!(await chunks.next()).done);
}
