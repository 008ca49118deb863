import { logger as medusas } from "@medusajs/framework/logger"
import { ContextLogger } from "../../utils/context-logger"
import { columnsOf, SEALED_TABLES } from "../sealed-tables"

const VALUES: Record<string, string> = {
  email: "marisol.q@people.example",
  phone: "+14155550168",
  date_of_birth: "1988-04-23",
}
const fields = SEALED_TABLES.flatMap((table) =>
  columnsOf(table).map((column): [string, string, string] => [
    `${table.columns.table}.${column}`,
    column,
    VALUES[column] ?? `Very Private-${column}`,
  ]),
)
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const withProperty = (error: Error, name: string, value: string) =>
  Object.assign(error, { row: { [name]: value } })

/** Everything a careless line of code could hand to the logger about one field. */
const carelessly: [string, (name: string, value: string) => unknown][] = [
  ["an object", (name, value) => ({ [name]: value })],
  ["a nested object", (name, value) => ({ rows: [{ patient: { [name]: value } }] })],
  ["an object in camel case", (name, value) => ({ [camel(name)]: value })],
  ["a map", (name, value) => new Map([[name, { deep: value }]])],
  ["JSON", (name, value) => `failed for ${JSON.stringify({ id: "pat_1", [name]: value })}`],
  ["JSON in JSON", (name, value) => JSON.stringify({ row: JSON.stringify({ [name]: value }) })],
  ["a printed object", (name, value) => `failed for { id: 'pat_1', ${name}: '${value}' }`],
  ["an error's words", (name, value) => new Error(`bad value: ${JSON.stringify({ [name]: value })}`)],
  ["an error's property", (name, value) => withProperty(new Error("bad value"), name, value)],
  ["an error's cause", (name, value) => new Error("bad value", { cause: { [name]: value } })],
  [
    "PostgreSQL's detail",
    (name, value) => `ERROR: duplicate key DETAIL: Key (${name})=(${value}) already exists.`,
  ],
  ["a statement", (name, value) => `insert into "t" ("${name}") values ('${value}') - null value in column`],
  ["another statement", (name, value) => `update "t" set "${name}" = '${value}' where id = 'pat_1'`],
]

describe("the log, handed health data by mistake", () => {
  const written: string[] = []
  const json = new ContextLogger(medusas, true, (line) => void written.push(line))
  const logIn = (way: "warn" | "error" | "log", what: unknown) => {
    const careless: { [key in typeof way]: (given: never) => void } = json
    careless[way](what as never)
  }

  beforeEach(() => {
    written.length = 0
    for (const method of ["error", "warn", "log"] as const)
      jest
        .spyOn(medusas, method)
        .mockImplementation((...given: unknown[]) => void written.push(JSON.stringify(given)))
  })
  afterEach(() => void jest.restoreAllMocks())

  it.each(carelessly)("keeps nothing of any sealed column: %s", (_way, wrap) => {
    for (const [place, column, value] of fields) {
      written.length = 0
      for (const way of ["warn", "error", "log"] as const) logIn(way, wrap(column, value))
      expect(written.length).toBeGreaterThanOrEqual(3)
      expect({ place, leaked: written.filter((line) => line.includes(value)) }).toEqual({ place, leaked: [] })
    }
  })

  it.each([
    ["an e-mail address", "could not reach marisol.q@people.example", "marisol"],
    ["a phone number", "texted +14155550168", "555"],
    ["a phone number as people write it", "called (415) 555-0168 twice", "0168"],
    ["a day of birth", "born 1988-04-23", "1988"],
    ["a social security number", "ssn is 123-45-6789", "6789"],
    ["a sealed value", "v1.24cf92cb.6O66aCuTLfhv7RJj.uJEOjC1kI872UOa2WgScPQ.zAQVZg", "zAQVZg"],
  ])("knows %s by its form", (_what, line, part) => {
    json.warn(line)
    expect(written.join("")).not.toContain(part)
  })

  it("keeps what an operator needs", () => {
    const line =
      "outbox_01J at 2026-02-03T12:00:00.000Z: 503 after 1200 ms, claimed by worker-1:412, message: timed out"
    json.warn(line)
    expect(JSON.parse(written[0] ?? "{}")).toMatchObject({ message: line })
  })
})
