import { findRoute } from "../find-route"

const CONSULT = "consult_01J00000000000000000000000"

describe("the route an address leads to", () => {
  it.each([
    ["GET", `/tenant/consultations/${CONSULT}`, "GET /tenant/consultations/:id"],
    ["HEAD", `/tenant/consultations/${CONSULT}`, "GET /tenant/consultations/:id"],
    ["GET", `/TENANT/Consultations/${CONSULT}/`, "GET /tenant/consultations/:id"],
    ["POST", `/tenant/consultations/${CONSULT}/claim`, "POST /tenant/consultations/:id/claim"],
    ["GET", "/tenant/audit/reviews", "GET /tenant/audit/reviews"],
  ])("%s %s", (method, path, pattern) => {
    expect(findRoute(method, path)).toMatchObject({ pattern })
  })

  it("knows nothing of what is not there", () => {
    expect(findRoute("GET", "/tenant/consultations/x/y")).toBeNull()
    expect(findRoute("POST", "/nowhere")).toBeNull()
  })

  it("takes Medusa's own orders and customers for health data, wherever a new version puts a route", () => {
    const order = "order_01J00000000000000000000000"
    expect(findRoute("GET", `/admin/orders/${order}/changes`)).toMatchObject({
      class: { kind: "phi", action: "order.read" },
      params: { id: order },
    })
    expect(findRoute("POST", "/admin/orders/export")).toMatchObject({ class: { action: "order.export" } })
    expect(findRoute("DELETE", "/admin/customers/cus_1")).toMatchObject({
      class: { action: "customer.change" },
    })
    expect(findRoute("GET", "/admin/customers")).toMatchObject({ class: { action: "customer.list" } })
  })

  it.each([
    ["/admin/payments", "order.list"],
    ["/admin/customer-groups", "customer.list"],
    ["/admin/search?q=quintanilla", "customer.list"],
    ["/admin/workflows-executions", "customer.list"],
    ["/admin/notifications", "customer.list"],
    ["/admin/notifications?channel=feed&channel=email", "customer.list"],
    ["/admin/sales-channels?fields=id,*carts.customer", "customer.list"],
    ["/admin/regions?fields[]=%2Borders.email", "customer.list"],
    ["/admin/regions?x=?&fields=*orders", "customer.list"],
    ["/admin/promotions/promo_01J00000000000000000000000?fields=*orders", "customer.read"],
  ])("takes %s for health data too: people hang on it", (url, action) => {
    expect(findRoute("GET", url)).toMatchObject({ class: { kind: "phi", action } })
  })

  it.each([
    "/admin/notifications?channel=feed&limit=1",
    "/admin/payments/payment-providers",
    "/admin/products?fields=*variants&order=title",
    "/store/products?fields=*customers",
  ])("leaves %s alone", (url) => {
    expect(findRoute("GET", url)).toBeNull()
  })
})
