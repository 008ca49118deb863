/** 10 MB: the largest document that is taken, in bytes. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024

const PDF = "application/pdf"
const JPEG = "image/jpeg"
const PNG = "image/png"
const TIFF = "image/tiff"

/** How each kind of file that is taken begins, at its very first byte. */
const BEGINNINGS: [string, number[]][] = [
  [PDF, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [JPEG, [0xff, 0xd8, 0xff]],
  [PNG, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  [TIFF, [0x49, 0x49, 0x2a, 0x00]],
  [TIFF, [0x4d, 0x4d, 0x00, 0x2a]],
]

const ENDINGS: Record<string, string> = { [PDF]: "pdf", [JPEG]: "jpg", [PNG]: "png", [TIFF]: "tiff" }

/** How many bytes `contentTypeOf` needs to see. */
export const LONGEST_BEGINNING = Math.max(...BEGINNINGS.map(([, bytes]) => bytes.length))

/** What a file is by its content, whatever it is called; null for what we do not take. */
export function contentTypeOf(beginning: Buffer): string | null {
  const found = BEGINNINGS.find(([, bytes]) => beginning.subarray(0, bytes.length).equals(Buffer.from(bytes)))
  return found?.[0] ?? null
}

/** Longest name without its ending, in characters. */
const LONGEST_NAME = 100

/**
 * A name that is harmless on every system and shows what the file is: no folders, no control or direction-changing
 * characters, nothing a shell or Windows gives a meaning, and the ending of what the content is.
 */
export function safeFileName(given: string, content_type: string): string {
  const name = given
    .replace(/^.*[/\\]/s, "")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*%;`$&']/g, "_")
    .replace(/\s+/g, " ")
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .normalize("NFC")
  const short = [...withoutEdges(name)].slice(0, LONGEST_NAME).join("")
  return `${withoutEdges(short) || "document"}.${ENDINGS[content_type] ?? "bin"}`
}

const withoutEdges = (name: string): string => name.replace(/^[.\s]+|[.\s]+$/g, "")

/** `Content-Disposition` of a download (RFC 6266): plain letters for old programs, all of Unicode for the others. */
export function attachment(file_name: string): string {
  const plain = file_name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\]/g, "_")
  const encoded = encodeURIComponent(file_name).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
