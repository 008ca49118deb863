import { Module } from "@medusajs/framework/utils"
import { EarningsModuleService } from "./service"

export const EARNINGS_MODULE = "earnings"

export default Module(EARNINGS_MODULE, { service: EarningsModuleService })
