import { connect } from "../migrations/database.mjs"

/**
 * The documents a database names whose objects are not among `keys`.
 * @param {string} url @param {Set<unknown>} keys @returns {Promise<string[]>}
 */
export async function missingDocuments(url, keys) {
  const client = await connect(url, "rxspot-restore")
  try {
    const { rows: tables } = await client.query("select to_regclass('document') is not null as there")
    if (!tables[0].there) return []
    // What is uploading has no object yet, and what is lost has none any more.
    const { rows } = await client.query(
      "select storage_key from document where deleted_at is null and status not in ('uploading', 'lost') order by 1",
    )
    return rows.map(({ storage_key }) => storage_key).filter((key) => !keys.has(key))
  } finally {
    await client.end().catch(() => undefined)
  }
}
