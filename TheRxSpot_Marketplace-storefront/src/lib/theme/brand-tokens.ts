import { contrast, hexToOklch, oklchToHex, type Oklch } from "./oklch"

export type ThemeInput = {
  primary_color: string
  secondary_color: string
  radius: "sharp" | "soft" | "round"
}

/** What WCAG 2 AA asks of text. */
export const MIN_CONTRAST = 4.5

const WHITE = "#ffffff"
const FALLBACK: Oklch = { l: 0.42, c: 0.07, h: 200 }
const RADIUS = { sharp: "2px", soft: "10px", round: "20px" } as const

/**
 * A business's two colours as the CSS variables of DESIGN.md. The given colours are never trusted: `--brand` is
 * darkened until it reads as text on white and carries `--on-brand`; tints are made from its hue.
 */
export function brandTokens(theme: ThemeInput): Record<`--${string}`, string> {
  const primary = hexToOklch(theme.primary_color) ?? FALLBACK
  const secondary = hexToOklch(theme.secondary_color) ?? primary
  const brand = readableOnWhite(primary)
  const base = hexToOklch(brand) ?? FALLBACK
  const soft_chroma = Math.min(base.c, 0.024)
  return {
    "--brand": brand,
    "--brand-strong": oklchToHex({ ...base, l: Math.max(0.16, base.l - 0.1) }),
    "--brand-soft": oklchToHex({ ...base, l: 0.955, c: soft_chroma * 0.6 }),
    "--brand-mist": oklchToHex({ ...base, l: 0.905, c: soft_chroma }),
    "--brand-glow": oklchToHex({ ...base, l: 0.74, c: Math.min(base.c, 0.1) }),
    "--on-brand": onColour(brand),
    "--accent": oklchToHex({ ...secondary, l: clamp(secondary.l, 0.62, 0.8) }),
    "--accent-soft": oklchToHex({ ...secondary, l: 0.94, c: Math.min(secondary.c, 0.028) }),
    "--radius": RADIUS[theme.radius],
  }
}

/** White or near-black, whichever reads better on the colour. */
export function onColour(background: string): string {
  const dark = "#10201f"
  return contrast(background, WHITE) >= contrast(background, dark) ? WHITE : dark
}

function readableOnWhite(colour: Oklch): string {
  // A pale brand keeps its hue and loses lightness; 0.01 steps end well before black.
  let l = Math.min(colour.l, 0.6)
  let hex = oklchToHex({ ...colour, l })
  while (contrast(hex, WHITE) < MIN_CONTRAST + 0.2 && l > 0) {
    l -= 0.01
    hex = oklchToHex({ ...colour, l })
  }
  return hex
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
