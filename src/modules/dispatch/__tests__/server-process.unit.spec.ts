import { isServerProcess } from "../server-process"

describe("isServerProcess", () => {
  it.each([[["start"]], [["start", "--cluster", "2"]], [["develop"]], [[]]])("serves with %j", (args) => {
    expect(isServerProcess(["node", "medusa", ...args])).toBe(true)
  })

  it.each(["exec", "user", "build", "db:migrate", "db:generate", "plugin:build"])(
    "does not serve with %s",
    (command) => {
      expect(isServerProcess(["node", "medusa", command, "./src/scripts/seed.ts"])).toBe(false)
    },
  )
})
