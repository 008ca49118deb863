import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../..")
const FOLDER = path.join(ROOT, "src/modules/dispatch/migrations")

function create(...args: string[]) {
  const script = path.join(ROOT, "scripts/migration-create.mjs")
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" })
}

describe("npm run db:migration:create", () => {
  it("writes an empty migration that sorts after every other, in the house's shape", () => {
    const before = readdirSync(FOLDER)
    const { status, stdout } = create("dispatch", "spec-of-its-own")
    const file = path.join(ROOT, stdout.replace("Written: ", "").trim())
    try {
      expect(status).toBe(0)
      expect(existsSync(file)).toBe(true)
      const name = path.basename(file, ".ts")
      expect(name).toMatch(/^Migration\d{14}_spec_of_its_own$/)
      expect([...before, `${name}.ts`].sort().at(-1)).toBe(`${name}.ts`)
      const text = readFileSync(file, "utf8")
      expect(text).toContain(`export class ${name} extends Migration`)
      expect(text).toMatch(/override async up\(\)[\s\S]+override async down\(\)/)
    } finally {
      rmSync(file, { force: true })
    }
  })

  it.each([
    [["nowhere", "a-name"], /no module "nowhere": choose one of .*dispatch/],
    [["dispatch", "A Name"], /is not a name/],
    [["dispatch"], /Two words are needed/],
    [["dispatch", "../../x"], /is not a name/],
  ])("refuses %j, saying why", (args, message) => {
    const { status, stderr } = create(...args)
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
  })
})
