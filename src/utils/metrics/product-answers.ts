import { Counter } from "prom-client"
import { registry } from "./registry"

export const productAnswers = new Counter({
  name: "rxspot_product_answers_total",
  help: "Visitors' questions about products: kept (from memory), wait (shared with one in the making), make.",
  labelNames: ["from"],
  registers: [registry],
})
