/** As much of s3rver as the tests use; it ships no types. */
declare module "s3rver" {
  import type { Server } from "node:http"
  import type { Readable } from "node:stream"

  type StoredObject = { bucket: string; key: string; content: Readable | Buffer }

  export default class S3rver {
    readonly httpServer: Server
    readonly store: { putObject: (object: StoredObject) => Promise<unknown> }
    constructor(options: {
      address: string
      port: number
      silent: boolean
      directory: string
      configureBuckets: { name: string; configs: string[] }[]
    })
    run(): Promise<{ port: number }>
    close(): Promise<void>
  }
}
