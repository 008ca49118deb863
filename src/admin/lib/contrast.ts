const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i

/** The least contrast of normal text, WCAG 2.2 AA. */
export const READABLE = 4.5

/** Relative luminance of `#RRGGBB` after WCAG 2.2, 0 to 1; null for what is no such colour. */
function luminance(color: string): number | null {
  const parts = HEX.exec(color)
  if (!parts) return null
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const value = Number.parseInt(part, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21; null when one is no colour. */
export function contrast(one: string, other: string): number | null {
  const [a, b] = [luminance(one), luminance(other)]
  if (a === null || b === null) return null
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** White or near-black, whichever is easier to read on a colour. */
export const textOn = (color: string): "#FFFFFF" | "#111111" =>
  (contrast(color, "#FFFFFF") ?? 1) >= (contrast(color, "#111111") ?? 1) ? "#FFFFFF" : "#111111"
