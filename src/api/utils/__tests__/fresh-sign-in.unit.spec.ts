import { freshSignIn } from "../fresh-sign-in"

describe("a member's token", () => {
  const ask = (auth_context: object | undefined) => {
    const next = jest.fn()
    const request: { auth_context: object | undefined } = { auth_context }
    freshSignIn(15)(request as Parameters<ReturnType<typeof freshSignIn>>[0], {} as never, next)
    return next.mock.calls.length
  }
  const made = (minutes_ago: number) => ({ actor_type: "member", iat: Date.now() / 1000 - minutes_ago * 60 })

  it("counts for as long as somebody works", () => {
    expect(ask(made(0))).toBe(1)
    expect(ask(made(14.9))).toBe(1)
  })

  it("ends 15 minutes after it was made, whatever its own lifetime", () => {
    expect(() => ask(made(15.1))).toThrow("You were away for a while")
    expect(() => ask(made(600))).toThrow("You were away for a while")
  })

  it("leaves sessions and strangers to those who know them", () => {
    expect(ask({ actor_type: "member" })).toBe(1)
    expect(ask(undefined)).toBe(1)
  })
})
