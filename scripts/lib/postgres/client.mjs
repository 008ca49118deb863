// pg is installed by the time this is used, but not yet when the scripts that import this file start.

/** @param {string} url @returns {Promise<import("pg").Client>} connected; the caller ends it */
export async function connect(url) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on("error", () => {})
  await client.connect()
  return client
}

/**
 * @template T
 * @param {string} url @param {(client: import("pg").Client) => Promise<T>} work @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = await connect(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Creates a database unless it is there. @param {import("./server.mjs").Server} server @param {string} name */
export async function ensureDatabase(server, name) {
  await withClient(server.url("postgres"), async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}
