import { defineLink } from "@medusajs/framework/utils"
import SalesChannelModule from "@medusajs/medusa/sales-channel"
import BusinessModule from "../modules/business"

/** The channel a business sells through: what is in it is what its storefront shows. */
export default defineLink(BusinessModule.linkable.business, SalesChannelModule.linkable.salesChannel)
