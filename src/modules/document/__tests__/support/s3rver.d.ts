/** As much of s3rver as the tests use; it ships no types. */
declare module "s3rver" {
  import type { Server } from "node:http"
  import type { Readable } from "node:stream"

  type StoredObject = { bucket: string; key: string; content: Readable | Buffer; metadata: unknown }
  type Written = { size: number; md5: string }

  export default class S3rver {
    readonly httpServer: Server
    readonly store: {
      putObject: (object: StoredObject) => Promise<Written>
      putPart: (bucket: string, upload: string, number: string, content: Readable) => Promise<Written>
      putMetadata: (bucket: string, key: string, metadata: unknown, md5: string) => Promise<void>
      getResourcePath: (bucket: string, key: string | undefined, resource: string) => string
    }
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
