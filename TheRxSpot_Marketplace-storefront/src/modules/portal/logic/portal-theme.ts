export const THEME_COOKIE = "rx_portal_theme"

export const PORTAL_THEMES = ["system", "light", "dark"] as const
export type PortalTheme = (typeof PORTAL_THEMES)[number]

export function portalTheme(value: string | undefined): PortalTheme {
  return PORTAL_THEMES.find((theme) => theme === value) ?? "system"
}
