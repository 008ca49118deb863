import { readFileSync } from "node:fs"
import path from "node:path"
import { FLAGS } from "../guide/flags"
import { flag } from "../../src/utils/env/parsers"
import { variables } from "../../src/utils/env/variables"

const ROOT = path.resolve(__dirname, "../..")
/** How an address is spelt is no behaviour of ours: the storage provider's tests set it as their server needs it. */
const SPELLINGS = ["DOCUMENT_STORAGE_FORCE_PATH_STYLE"]

describe("every switch", () => {
  it("is in the table of what proves it on and off", () => {
    const switches = Object.entries(variables).flatMap(([name, { parse }]) =>
      Object.is(parse, flag) && !SPELLINGS.includes(name) ? [name] : [],
    )
    expect(Object.keys(FLAGS).sort()).toEqual(switches.sort())
  })

  const positions = Object.entries(FLAGS).flatMap(([name, { on, off }]) => [
    { name, position: "on", ...on },
    { name, position: "off", ...off },
  ])

  it.each(positions)("$name $position is tested, by a test that exists", ({ test, named }) => {
    expect(readFileSync(path.join(ROOT, test), "utf8")).toContain(named)
  })
})
