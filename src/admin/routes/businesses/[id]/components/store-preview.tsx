import { Text } from "@medusajs/ui"
import { textOn } from "../../../../lib/contrast"

type Props = {
  name: string
  tagline: string
  logo_url: string
  primary_color: string
  secondary_color: string
}

/** About how a phone shows the store's first screen in these colours. */
export const StorePreview = ({ name, tagline, logo_url, primary_color, secondary_color }: Props) => (
  <figure className="self-start" aria-label="Preview of the store">
    <div className="overflow-hidden rounded-xl border bg-white text-[#16212b]">
      <div className="flex h-12 items-center border-b px-4">
        {logo_url.startsWith("https://") ? (
          <img src={logo_url} alt="" className="max-h-7 max-w-[10rem] object-contain" />
        ) : (
          <strong className="truncate">{name || "Name"}</strong>
        )}
      </div>
      <div className="flex flex-col items-start gap-3 p-4">
        <p className="text-lg font-semibold leading-6">{tagline || "Care that fits your life"}</p>
        <span
          className="rounded-lg px-4 py-2.5 text-sm font-medium"
          style={{ backgroundColor: primary_color, color: textOn(primary_color) }}
        >
          Start consultation
        </span>
        <span
          className="rounded-full px-3 py-1 text-xs font-medium"
          style={{ backgroundColor: secondary_color, color: textOn(secondary_color) }}
        >
          Usually within 24 hours
        </span>
      </div>
    </div>
    <figcaption>
      <Text size="small" className="text-ui-fg-subtle mt-2">
        Text on a colour is white or dark, whichever is easier to read.
      </Text>
    </figcaption>
  </figure>
)
