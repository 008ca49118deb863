import { CATEGORIES, CONSULT_POLICIES, INTAKE_FORMS, PRODUCTS, productOptions } from ".."

const unique = (values: string[]): boolean => new Set(values).size === values.length

describe("catalogue", () => {
  it("has unique handles and stock numbers", () => {
    expect(unique(PRODUCTS.map(({ handle }) => handle))).toBe(true)
    expect(unique(PRODUCTS.flatMap(({ variants }) => variants.map(({ sku }) => sku)))).toBe(true)
    expect(unique(CATEGORIES.map(({ handle }) => handle))).toBe(true)
  })

  it("has gated products for every form, and products that anybody may buy", () => {
    const used = new Set(PRODUCTS.map(({ consult_policy }) => consult_policy))
    expect([...used].sort()).toEqual([...CONSULT_POLICIES.map(({ key }) => key), null].sort())
    const forms = INTAKE_FORMS.map(({ key }) => key)
    expect(CONSULT_POLICIES.every(({ form_key }) => forms.includes(form_key))).toBe(true)
  })

  it.each(PRODUCTS.map((product) => [product.handle, product] as const))(
    "describes %s in full",
    (_, product) => {
      expect(CATEGORIES.map(({ handle }) => handle)).toContain(product.category)
      expect(product.metadata.good_for.length * product.metadata.not_for.length).toBeGreaterThan(0)
      const titles = productOptions(product).map(({ title }) => title)
      for (const { options, price_usd } of product.variants) {
        expect(Object.keys(options)).toEqual(titles)
        expect(Number.isInteger(price_usd) && price_usd > 0).toBe(true)
      }
      expect(unique(product.variants.map(({ options }) => JSON.stringify(options)))).toBe(true)
    },
  )

  it("collects a product's options", () => {
    const product = PRODUCTS.find(({ handle }) => handle === "finasteride")
    expect(product && productOptions(product)).toEqual([
      { title: "Strength", values: ["1 mg daily"] },
      { title: "Plan", values: ["1 month", "3 months"] },
    ])
  })
})
