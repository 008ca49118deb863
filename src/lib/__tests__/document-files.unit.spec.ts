import fc from "fast-check"
import { attachment, contentTypeOf, safeFileName } from "../document-files"

describe("what a file is", () => {
  it.each([
    ["%PDF-1.4", "application/pdf"],
    ["\xff\xd8\xff\xe1", "image/jpeg"],
    ["\x89PNG\r\n\x1a\n", "image/png"],
    ["II*\0", "image/tiff"],
    ["MM\0*", "image/tiff"],
    [" %PDF-1.4", null],
    ["GIF89a", null],
    ["<svg", null],
    ["PK\x03\x04", null],
    ["", null],
  ])("is told by its first bytes: %j", (beginning, type) => {
    expect(contentTypeOf(Buffer.from(beginning, "latin1"))).toBe(type)
  })
})

describe("a file's name", () => {
  it.each([
    ["My results.pdf", "My results.pdf"],
    ["C:\\Users\\me\\scan.PDF", "scan.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["photo.jpg.exe", "photo.jpg.pdf"],
    [".htaccess", "htaccess.pdf"],
    ["", "document.pdf"],
    ["Ergebnisse Müller.pdf", "Ergebnisse Müller.pdf"],
    ["invoice\u202Efdp.exe", "invoicefdp.pdf"],
    ["a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf"],
  ])("is made harmless: %j", (given, name) => {
    expect(safeFileName(given, "application/pdf")).toBe(name)
  })

  it("is short, visible and without folders, whatever it was, and stays as it is the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const name = safeFileName(given, "image/png")
        expect(name).toMatch(/^[^/\\\p{C}]+\.png$/u)
        expect([...name].length).toBeLessThanOrEqual(104)
        expect(safeFileName(name, "image/png")).toBe(name)
      }),
    )
  })

  it("cannot break out of its header", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (given) => {
        const header = attachment(safeFileName(given, "application/pdf"))
        expect(header).toMatch(/^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[A-Za-z0-9._~%-]+$/)
      }),
    )
  })
})
