import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ConsultationModule from "../modules/consultation"

/** A product's consult policy; a product without one is sold like any other. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  ConsultationModule.linkable.consultPolicy,
)
