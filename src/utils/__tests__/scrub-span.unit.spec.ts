import { scrubSpan, spanName } from "../tracing/scrub-span"

type Span = Parameters<typeof scrubSpan>[0]

/** As Medusa and the database's instrumentation make them, with everything they put in. */
const span = (given: object): Span =>
  ({
    name: "x",
    attributes: {},
    events: [],
    status: { code: 0 },
    spanContext: () => ({ spanId: "1" }),
    ...given,
  }) as never

describe("a span that leaves the system", () => {
  it("keeps route, method and status, and nothing of the headers or the address", () => {
    const clean = scrubSpan(
      span({
        name: "/store/products/:id",
        attributes: {
          "http.route": "/store/products/:id",
          "http.method": "GET",
          "http.status_code": 200,
          "http.url": "/store/products/prod_1?q=Marisol+Vega",
          authorization: "Bearer secret",
          cookie: "connect.sid=secret",
          "x-request-id": "5e6c0d3e",
        },
      }),
    )
    expect(clean.attributes).toEqual({
      "http.route": "/store/products/:id",
      "http.method": "GET",
      "http.status_code": 200,
      "rxspot.request_id": "5e6c0d3e",
    })
    expect(clean.spanContext()).toEqual({ spanId: "1" })
  })

  it("keeps no statement, no value and no message of an error", () => {
    const clean = scrubSpan(
      span({
        name: "pg.query:SELECT therxspot",
        attributes: {
          "db.system": "postgresql",
          "db.statement": "select 'Marisol'",
          "db.postgresql.values": ["x"],
        },
        status: { code: 2, message: "duplicate key (email)=(marisol@example.com)" },
        events: [
          {
            name: "exception",
            time: [0, 0],
            attributes: {
              "exception.type": "error",
              "exception.message": "marisol@example.com",
              "exception.stacktrace": "m",
            },
          },
        ],
      }),
    )
    expect(JSON.stringify({ ...clean })).not.toMatch(/marisol/i)
    expect(clean.attributes).toEqual({ "db.system": "postgresql" })
    expect(clean.status).toEqual({ code: 2 })
    expect(clean.events[0]?.attributes).toEqual({ "exception.type": "error" })
  })

  it.each([
    ["GET /store/carts/cart_01?email=marisol@example.com", "GET /store/*"],
    ["route handler: POST /wp-login.php?x=y", "route handler: POST other"],
    ["route handler: /tenant/consultations/:id/approve", "route handler: /tenant/consultations/:id/approve"],
    ["workflow:submit-consultation", "workflow:submit-consultation"],
    ["query.graph: product", "query.graph: product"],
    ["whatever <script> & 'Marisol'", "unnamed"],
  ])("is called %s → %s", (given, expected) => {
    expect(spanName(given)).toBe(expected)
  })
})
