import PDFDocument from "pdfkit"
import type { presentForStaff } from "../../../utils/present-orders"

type Slip = ReturnType<typeof presentForStaff>
type Page = InstanceType<typeof PDFDocument>

/** Points from the paper's edge; US letter, as American printers have it. */
const MARGIN = 54
const QUANTITY_WIDTH = 60

/** What goes into each parcel, one page an order, as PDF. */
export async function packingSlips(business_name: string, orders: Slip[]): Promise<Buffer> {
  const page = new PDFDocument({
    size: "LETTER",
    margin: MARGIN,
    autoFirstPage: false,
    info: { Title: "Packing slips" },
  })
  const chunks: Buffer[] = []
  page.on("data", (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => page.on("end", resolve))
  for (const order of orders) drawSlip(page, business_name, order)
  page.end()
  await ended
  return Buffer.concat(chunks)
}

function drawSlip(page: Page, business_name: string, { number, placed_at, address, items }: Slip): void {
  page.addPage()
  page.font("Helvetica-Bold").fontSize(20).text(business_name)
  page.font("Helvetica").fontSize(11).fillColor("#555").text("Packing slip").moveDown()
  page.fillColor("#000").fontSize(14).text(`Order ${number}`)
  page
    .fontSize(11)
    .text(`Placed ${new Date(placed_at).toISOString().slice(0, 10)}`)
    .moveDown()
  page.font("Helvetica-Bold").text("Ship to").font("Helvetica")
  for (const line of addressLines(address)) page.text(line)
  page.moveDown()
  page.font("Helvetica-Bold")
  drawRow(page, "Item", "Quantity")
  page.font("Helvetica")
  for (const { title, variant_title, quantity } of items)
    drawRow(page, [title, variant_title].filter(Boolean).join(", "), String(quantity))
}

function drawRow(page: Page, item: string, quantity: string): void {
  const { y } = page
  const width = page.page.width - 2 * MARGIN - QUANTITY_WIDTH
  page.text(quantity, MARGIN + width, y, { width: QUANTITY_WIDTH, align: "right" })
  page.text(item, MARGIN, y, { width }).moveDown(0.4)
}

function addressLines(address: Slip["address"]): string[] {
  if (!address) return ["No address"]
  const { first_name, last_name, address_1, address_2, city, state, postal_code } = address
  const name = [first_name, last_name].filter(Boolean).join(" ")
  const lines = [name, address_1, address_2, `${city ?? ""}, ${state} ${postal_code ?? ""}`]
  return lines.filter((line): line is string => Boolean(line))
}
