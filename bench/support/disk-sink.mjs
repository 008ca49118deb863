// A bare HTTP server that writes each body to disk and does nothing else: what uploads cost at the least.
import { createWriteStream, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"

const folder = mkdtempSync(join(tmpdir(), "rxspot-sink-"))
let count = 0
const server = createServer(async (request, response) => {
  await pipeline(request, createWriteStream(join(folder, String(count++))))
  response.writeHead(201).end("{}")
})
server.listen(0, "127.0.0.1", () => console.log(server.address().port))
process.once("SIGTERM", () => {
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
})
