import { readFileSync } from "node:fs"
import path from "node:path"
import { renderConfigure } from "../../scripts/docs/render-configure"
import { variables } from "../../src/utils/env/variables"

const read = (file: string) => readFileSync(path.resolve(__dirname, "../..", file), "utf8")

describe("docs/configure.md", () => {
  const text = read("docs/configure.md")

  it("is what npm run docs:configure writes", () => {
    expect(text).toBe(renderConfigure(variables, read(".env.template")))
  })

  it("has every variable once", () => {
    const listed = [...text.matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(Object.keys(variables).sort())
  })
})
