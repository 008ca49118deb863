import type { MedusaContainer } from "@medusajs/framework/types"
import { DOCUMENT_MODULE } from "../../../modules/document"
import { ACCESS_LEVELS } from "../../../modules/document/models/document"
import type { OpenDocument } from "../../../modules/document/seal-document"
import type { DocumentModuleService } from "../../../modules/document/service"
import { jsonPart, type Part } from "./part"

const PAGE = 100

type Who = { business_id: string; customer_id: string }

/** Every document with its content, whoever may see it from day to day, and a list that says which is which. */
export async function documentParts(
  container: MedusaContainer,
  { business_id, customer_id }: Who,
): Promise<Part[]> {
  const module: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
  const own = module.scoped(business_id)
  const documents: OpenDocument[] = []
  for (;;) {
    const filter = { customer_id, levels: [...ACCESS_LEVELS] }
    const [rows] = await own.list(filter, { limit: PAGE, offset: documents.length })
    documents.push(...rows)
    if (rows.length < PAGE) break
  }
  const index = jsonPart("documents.json", async () => documents.map(describe))
  const contents = documents
    .filter(({ status }) => status === "clean")
    .map((document) => ({
      name: nameOf(document),
      is_compressed: true,
      async *content() {
        yield* await own.contentOf(document.id, customer_id)
      },
    }))
  return [index, ...contents]
}

/** Two documents may have one name; their ids differ. */
const nameOf = ({ id, file_name }: OpenDocument): string => `documents/${id}-${file_name}`

function describe(document: OpenDocument) {
  const { id, type, file_name, content_type, size, sha256, consultation_id, uploaded_by_type, created_at } =
    document
  const file = document.status === "clean" ? nameOf(document) : null
  return {
    id,
    file,
    type,
    file_name,
    content_type,
    size,
    sha256,
    consultation_id,
    uploaded_by_type,
    created_at,
  }
}
