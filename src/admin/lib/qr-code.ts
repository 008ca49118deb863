/** Width of the printed code with its edge, in millimetres, and what it suits. */
export const PRINT_SIZES: [millimetres: string, label: string][] = [
  ["25", "25 mm: card"],
  ["50", "50 mm: leaflet"],
  ["100", "100 mm: poster"],
  ["200", "200 mm: door"],
]

/** What printers ask for. */
const DOTS_PER_INCH = 300
const MILLIMETRES_PER_INCH = 25.4

/** How many pixels a picture of this width needs to print sharply. */
export const pixelsFor = (millimetres: number): number =>
  Math.ceil((millimetres / MILLIMETRES_PER_INCH) * DOTS_PER_INCH)

/** From how far away a phone reads a code of this width, in metres: ten times the width. */
export const readableFrom = (millimetres: number): number => millimetres / 100

/** An SVG that opens in this width. */
export const svgSized = (svg: string, millimetres: number): string =>
  svg.replace("<svg ", `<svg width="${millimetres}mm" height="${millimetres}mm" `)

/** Saves what an address holds, under a name. */
export function download(url: string, file_name: string): void {
  const link = document.createElement("a")
  link.href = url
  link.download = file_name
  link.click()
}
