/** One file of a patient's copy. Its content is asked for when its turn comes, and only one is in the making at a time. */
export type Part = {
  name: string
  content: () => AsyncIterable<Buffer>
  /** Pictures and PDF files are as small as they get. */
  is_compressed?: boolean
}

export const textPart = (name: string, load: () => string | Promise<string>): Part => ({
  name,
  async *content() {
    yield Buffer.from(await load(), "utf8")
  },
})

export const jsonPart = (name: string, load: () => Promise<unknown>): Part =>
  textPart(name, async () => `${JSON.stringify(await load(), null, 2)}\n`)

/** A JSON array whose items are never all in memory. */
export const jsonListPart = (name: string, items: () => AsyncIterable<unknown>): Part => ({
  name,
  async *content() {
    let before = "[\n"
    for await (const item of items()) {
      yield Buffer.from(`${before}${JSON.stringify(item)}`, "utf8")
      before = ",\n"
    }
    yield Buffer.from(before === "[\n" ? "[]\n" : "\n]\n", "utf8")
  },
})
