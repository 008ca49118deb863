import { Module } from "@medusajs/framework/utils"
import { checkKeysAtStart } from "./loaders/check-keys"
import { PrivacyModuleService } from "./service"

export const PRIVACY_MODULE = "privacy"

export default Module(PRIVACY_MODULE, { service: PrivacyModuleService, loaders: [checkKeysAtStart] })
