import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { once } from "node:events"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { Readable } from "node:stream"
import { buffer } from "node:stream/consumers"
import S3rver from "s3rver"
import { ContainerClient, StorageSharedKeyCredential } from "@azure/storage-blob"
import type { StorageOptions } from "../../storage"
import { GcsServer } from "./gcs-server"

export type Provider = { options: StorageOptions; stop: () => Promise<void> }

const BUCKET = "therxspot-documents"
const remote = { bucket: BUCKET, region: "us-east-1", force_path_style: true }

const newFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), "rxspot-storage-"))
const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

async function local(): Promise<Provider> {
  const folder = await newFolder()
  return { options: { provider: "local", folder }, stop: () => removeFolder(folder) }
}

async function s3(): Promise<Provider> {
  const directory = await newFolder()
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: BUCKET, configs: [] }],
  })
  answerWhenKept(server)
  const { port } = await server.run()
  return {
    options: {
      ...remote,
      provider: "s3",
      access_key: "S3RVER",
      secret_key: "S3RVER",
      endpoint: `http://127.0.0.1:${port}`,
    },
    async stop() {
      server.httpServer.closeAllConnections()
      await server.close()
      await removeFolder(directory)
    },
  }
}

/**
 * S3 answers when all of an object, or of a part, has come and is kept. s3rver answers while it still writes, and keeps
 * what came when the rest does not: here it writes first.
 */
function answerWhenKept({ store }: S3rver): void {
  store.putObject = async ({ bucket, key, content, metadata }) => {
    const written = await keep(store.getResourcePath(bucket, key, "object"), content)
    await store.putMetadata(bucket, key, metadata, written.md5)
    return written
  }
  store.putPart = async (bucket, upload, number, content) => {
    const file = path.join(store.getResourcePath(bucket, undefined, "uploads"), upload, number)
    const written = await keep(file, content)
    await writeFile(`${file}.md5`, written.md5)
    return written
  }
}

async function keep(file: string, content: Readable | Buffer) {
  const bytes = Buffer.isBuffer(content) ? content : await buffer(content)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, bytes)
  return { size: bytes.length, md5: createHash("md5").update(bytes).digest("hex") }
}

async function gcs(): Promise<Provider> {
  const server = await GcsServer.start(BUCKET)
  return { options: { ...remote, provider: "gcs", endpoint: server.url }, stop: () => server.stop() }
}

/** The account every Azurite has. */
const ACCOUNT = "devstoreaccount1"
const ACCOUNT_KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="

const LISTENS = /successfully listens on (http:\S+)\n/

async function azure(): Promise<Provider> {
  const program = require.resolve("azurite/dist/src/blob/main.js")
  const args = ["--blobPort", "0", "--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck"]
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "inherit"] })
  // Its first line is a greeting; the second says where it listens.
  let said = ""
  while (!LISTENS.test(said)) said += String((await once(child.stdout, "data"))[0])
  child.stdout.resume()
  const endpoint = `${LISTENS.exec(said)?.[1]}/${ACCOUNT}`
  const credential = new StorageSharedKeyCredential(ACCOUNT, ACCOUNT_KEY)
  await new ContainerClient(`${endpoint}/${BUCKET}`, credential).create()
  return {
    options: { ...remote, provider: "azure", access_key: ACCOUNT, secret_key: ACCOUNT_KEY, endpoint },
    async stop() {
      const exited = once(child, "exit")
      child.kill()
      await exited
    },
  }
}

/** Each a real server of the provider's protocol, driven through the vendor's own library. */
export const PROVIDERS: Record<string, () => Promise<Provider>> = { local, s3, gcs, azure }
