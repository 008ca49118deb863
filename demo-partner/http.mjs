const LARGEST_BODY = 1024 * 1024

/** @param {import("node:http").IncomingMessage} request @returns {Promise<string>} */
export async function readBody(request) {
  const chunks = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST_BODY) throw new Error("The body is too large.")
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}

/** @param {import("node:http").ServerResponse} response @param {number} status @param {unknown} body */
export function sendJson(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
}

/** @param {import("node:http").ServerResponse} response @param {string} type @param {string} body */
export function send(response, type, body) {
  const headers = {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "content-security-policy":
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'",
    "x-content-type-options": "nosniff",
  }
  response.writeHead(200, headers).end(body)
}

/** Whether a browser sent this from a page that is not ours. @param {import("node:http").IncomingMessage} request */
export function isForeign(request) {
  const { origin, host } = request.headers
  return Boolean(origin) && origin !== `http://${host}`
}
