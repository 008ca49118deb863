import { OFFLINE, refusalWords } from "./words"

/** Fetches a document and has the browser save it. @returns what to say when that did not work, else null */
export async function saveFile(url: string, file_name: string): Promise<string | null> {
  try {
    const response = await fetch(url, { cache: "no-store" })
    if (!response.ok) return refusalWords(response.status, await response.json().catch(() => null))
    const address = URL.createObjectURL(await response.blob())
    const link = Object.assign(document.createElement("a"), { href: address, download: file_name })
    link.click()
    URL.revokeObjectURL(address)
    return null
  } catch {
    return OFFLINE
  }
}
