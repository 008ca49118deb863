import { MedusaService } from "@medusajs/framework/utils"
import { PhiCanary } from "./models/phi-canary"

/** What guards health data as such: the canaries of its keys. */
export class PrivacyModuleService extends MedusaService({ PhiCanary }) {}
