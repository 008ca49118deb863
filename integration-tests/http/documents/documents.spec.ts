import { CLAMD_PORT, STORAGE_FOLDER } from "./support/environment"
import { rmSync } from "node:fs"
import { demoSuite } from "../../helpers/demo-suite"
import { ClamdServer } from "./support/clamd-server"
import { accessSpecs } from "./support/access-specs"
import { dataExportSpecs } from "./support/data-export-specs"
import { erasureSpecs } from "./support/erasure-specs"
import { mendSpecs } from "./support/mend-specs"
import { linkSpecs } from "./support/link-specs"
import { restSpecs } from "./support/rest-specs"
import { scanSpecs } from "./support/scan-specs"
import { uploadSpecs } from "./support/upload-specs"

const clamd = new ClamdServer(CLAMD_PORT)

demoSuite("documents", (suite) => {
  beforeAll(() => clamd.start())

  // The runner puts the database back; the storage is ours to empty.
  afterEach(() => {
    for (const word of ["documents", "exports", "erasures"])
      rmSync(`${STORAGE_FOLDER}/${word}`, { recursive: true, force: true })
  })

  afterAll(async () => {
    await clamd.remove()
    rmSync(STORAGE_FOLDER, { recursive: true, force: true })
  })

  uploadSpecs(suite)
  scanSpecs(suite, clamd)
  accessSpecs(suite)
  linkSpecs(suite)
  restSpecs(suite)
  mendSpecs(suite)
  dataExportSpecs(suite)
  erasureSpecs(suite)
})
