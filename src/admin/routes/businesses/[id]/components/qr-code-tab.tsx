import { Button, Copy, Select, Text } from "@medusajs/ui"
import { toDataURL, toString as toText } from "qrcode"
import { useEffect, useState } from "react"
import { TabPart } from "../../../../components/tab-part"
import type { TabProps } from "../../../../hooks/api/businesses"
import { download, PRINT_SIZES, pixelsFor, readableFrom, svgSized } from "../../../../lib/qr-code"

/** Its store's address as a code for a leaflet or a door. */
export const QrCodeTab = ({ business: { storefront_url, handle, name } }: TabProps) => {
  const [svg, setSvg] = useState("")
  const [millimetres, setMillimetres] = useState("50")

  useEffect(() => {
    let isCurrent = true
    // A quarter of the code may be scratched off and it still reads.
    toText(storefront_url, { type: "svg", errorCorrectionLevel: "Q", margin: 4 }).then(
      (text) => isCurrent && setSvg(text),
    )
    return () => {
      isCurrent = false
    }
  }, [storefront_url])

  const size = Number(millimetres)
  const savePng = async () => {
    const options = { errorCorrectionLevel: "Q" as const, margin: 4, width: pixelsFor(size) }
    download(await toDataURL(storefront_url, options), `${handle}-qr-${size}mm.png`)
  }
  const saveSvg = () =>
    download(
      `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgSized(svg, size))}`,
      `${handle}-qr-${size}mm.svg`,
    )

  return (
    <TabPart title="QR code" hint="Leads to the store's main address. Make a new one when that changes.">
      <div className="flex flex-col gap-6 px-6 sm:flex-row">
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          alt={`QR code of ${name}'s store`}
          className="size-56 shrink-0 rounded-lg border bg-white"
        />
        <div className="flex flex-col items-start gap-y-4">
          <div className="flex items-center gap-2">
            <Text className="break-all">{storefront_url}</Text>
            <Copy content={storefront_url} className="text-ui-fg-muted" />
          </div>
          <Select size="small" value={millimetres} onValueChange={setMillimetres}>
            <Select.Trigger aria-label="Print size" className="w-44">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {PRINT_SIZES.map(([key, label]) => (
                <Select.Item key={key} value={key}>
                  {label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Text size="small" className="text-ui-fg-subtle">
            Phones read it from up to {readableFrom(size)} m away. Its white edge belongs to it.
          </Text>
          <div className="flex gap-2">
            <Button size="small" variant="secondary" onClick={savePng}>
              Download PNG
            </Button>
            <Button size="small" variant="secondary" onClick={saveSvg} disabled={!svg}>
              Download SVG
            </Button>
          </div>
        </div>
      </div>
    </TabPart>
  )
}
