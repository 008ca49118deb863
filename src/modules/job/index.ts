import { Module } from "@medusajs/framework/utils"
import { JobModuleService } from "./service"

export const JOB_MODULE = "job"

export default Module(JOB_MODULE, { service: JobModuleService })
