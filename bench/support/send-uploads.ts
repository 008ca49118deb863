import { request } from "node:http"

const BOUNDARY = "bench-boundary"

const field = (name: string, value: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

/** A multipart body around this content. */
export function multipart(content: Buffer): Buffer {
  const head = `${field("type", "lab_result")}--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`
  return Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)])
}

/** Sends the body so many times at once. @throws Error for any answer but 201 */
export async function sendAtOnce(
  count: number,
  url: string,
  body: Buffer,
  headers: Record<string, string> = {},
): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => send(url, body, headers)))
}

function send(url: string, body: Buffer, headers: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const type = `multipart/form-data; boundary=${BOUNDARY}`
    const options = {
      method: "POST",
      headers: { ...headers, "content-type": type, "content-length": body.length },
    }
    const sending = request(url, options, (response) => {
      let text = ""
      response.on("data", (chunk: Buffer) => (text += String(chunk)))
      response.on("end", () =>
        response.statusCode === 201
          ? resolve()
          : reject(new Error(`${response.statusCode}: ${text.slice(0, 200)}`)),
      )
    })
    sending.on("error", reject)
    sending.end(body)
  })
}
