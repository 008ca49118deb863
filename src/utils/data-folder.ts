import path from "node:path"
import { projectRoot } from "./env-validator"

/** Where this installation keeps what is its own: not in the build, which the next one replaces. */
export const dataFolder = (name: string): string => path.join(projectRoot(), ".data", name)

/** What operators upload, and what Medusa exports. */
export const UPLOADS = dataFolder("uploads")
