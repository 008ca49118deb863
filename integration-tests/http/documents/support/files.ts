import { randomBytes } from "node:crypto"

const beginning = (...bytes: number[]) => Buffer.from(bytes)

/** The least of each kind that is taken, and what it is. */
export const KINDS = {
  pdf: { bytes: Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n"), type: "application/pdf" },
  jpg: { bytes: Buffer.concat([beginning(0xff, 0xd8, 0xff, 0xe0), randomBytes(500)]), type: "image/jpeg" },
  png: {
    bytes: Buffer.concat([beginning(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), randomBytes(500)]),
    type: "image/png",
  },
  tiff: { bytes: Buffer.concat([beginning(0x49, 0x49, 0x2a, 0x00), randomBytes(500)]), type: "image/tiff" },
}

/** A PDF of exactly this many bytes. */
export function pdfOf(size: number): Buffer {
  const head = Buffer.from("%PDF-1.7\n")
  return Buffer.concat([head, randomBytes(size - head.length)])
}

export type Part = { bytes: Buffer; name?: string; fields?: Record<string, string> }

export function formOf({ bytes, name = "results.pdf", fields = { type: "lab_result" } }: Part): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set("file", new Blob([bytes]), name)
  return form
}
