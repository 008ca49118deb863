import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SendgridMailService } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [SendgridMailService] })
