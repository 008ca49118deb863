import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { conflict, invalidInput } from "../../../utils/coded-error"
import { errorHandler } from "../error-handler"

/** What a caller and the log get to see of an error. */
function answerTo(error: Error) {
  const seen = { status: 0, body: {}, log: "" }
  const res = {
    status: (status: number) => Object.assign(res, void (seen.status = status)),
    json: (body: object) => void (seen.body = body),
  }
  const logger = { error: (line: string) => void (seen.log += line) }
  const req = { method: "POST", path: "/store/x", scope: { resolve: () => logger } }
  errorHandler(error, req as unknown as MedusaRequest, res as unknown as MedusaResponse, () => undefined)
  return seen
}

const SECRET = "marisol@example.com"

describe("the error handler", () => {
  it("passes our own code, message and issues on", () => {
    expect(answerTo(conflict("CLAIMED", "Somebody holds it."))).toMatchObject({
      status: 409,
      body: { code: "CLAIMED", message: "Somebody holds it." },
    })
    const issues = [{ field: "reason", message: "say why" }]
    expect(answerTo(invalidInput(issues))).toMatchObject({
      status: 400,
      body: { code: "INVALID_INPUT", issues },
    })
  })

  it("knows our errors by shape when a stored workflow took their class away", () => {
    const { message, type, public_code } = conflict("CLAIMED", "Somebody holds it.")
    const plain = Object.assign(new Error(message), { type, public_code, __isMedusaError: true })
    expect(answerTo(plain)).toMatchObject({ status: 409, body: { code: "CLAIMED" } })
  })

  it.each(["Timed-out acquiring lock.", 'Failed to acquire lock for key "cart_1"'])(
    "calls it a conflict when somebody else holds a lock: %s",
    (message) => {
      const { status, body } = answerTo(new Error(message))
      expect({ status, body }).toMatchObject({ status: 409, body: { code: "CONFLICT" } })
    },
  )

  it.each([
    ["a broken service", new Error(`cannot reach ${SECRET}`)],
    [
      "a driver's duplicate",
      Object.assign(new Error("duplicate"), {
        code: "23505",
        table: "patient",
        detail: `Key (email)=(${SECRET})`,
      }),
    ],
    [
      "Medusa's duplicate",
      new MedusaError(MedusaError.Types.DUPLICATE_ERROR, `Patient with email ${SECRET}`),
    ],
    [
      "Medusa's reworded duplicate",
      new MedusaError(MedusaError.Types.INVALID_DATA, `Patient with email: ${SECRET}, already exists.`),
    ],
    ["a database error", new MedusaError(MedusaError.Types.DB_ERROR, `relation for ${SECRET}`)],
  ])("neither answers nor logs what %s quotes", (_what, error) => {
    const { status, body, log } = answerTo(error)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(body) + log).not.toContain(SECRET)
    expect(body).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/), message: expect.any(String) })
  })

  it("logs where a failure came from", () => {
    expect(answerTo(new TypeError("secret")).log).toMatch(/^POST \/store\/x failed: TypeError\n\s+at /)
  })
})
