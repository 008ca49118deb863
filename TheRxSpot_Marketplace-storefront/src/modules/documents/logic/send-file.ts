import { OFFLINE, refusalWords } from "./words"

export type Sent = { ok: true } | { ok: false; message: string }

type Sending = {
  url: string
  file: File
  fields: Record<string, string>
  /** From 0 to 1, as the bytes really leave. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

/** Sends a file with its progress, which `fetch` cannot tell. */
export function sendFile({ url, file, fields, onProgress, signal }: Sending): Promise<Sent> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set("file", file)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open("POST", url)
    request.responseType = "json"
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener("load", () => {
      const { status, response } = request
      resolve(status === 201 ? { ok: true } : { ok: false, message: refusalWords(status, response) })
    })
    for (const event of ["error", "timeout"]) {
      request.addEventListener(event, () => resolve({ ok: false, message: OFFLINE }))
    }
    request.addEventListener("abort", () =>
      resolve({ ok: false, message: "You stopped the upload. Nothing was kept." }),
    )
    signal.addEventListener("abort", () => request.abort())
    request.send(form)
  })
}
