import { defineLink } from "@medusajs/framework/utils"
import ApiKeyModule from "@medusajs/medusa/api-key"
import BusinessModule from "../modules/business"

/** The publishable key with which a business's storefront calls `/store`. */
export default defineLink(BusinessModule.linkable.business, ApiKeyModule.linkable.apiKey)
