"use client"

import { cx } from "@/modules/ui/class-names"
import { Icon, type IconName } from "@/modules/ui/components/icon"
import { PORTAL_THEMES, type PortalTheme } from "../logic/portal-theme"
import { usePortalTheme } from "./portal-root"

const LOOK: Record<PortalTheme, { label: string; icon: IconName }> = {
  system: { label: "As the system", icon: "screen" },
  light: { label: "Light", icon: "sun" },
  dark: { label: "Dark", icon: "moon" },
}

/** Light, dark, or whatever the machine is set to. */
export function ThemeSwitch() {
  const { theme, choose } = usePortalTheme()
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm text-ink-soft">Colors</legend>
      <div className="grid grid-cols-3 gap-1 rounded-md bg-sunken p-1">
        {PORTAL_THEMES.map((known) => (
          <button
            key={known}
            type="button"
            aria-pressed={theme === known}
            title={LOOK[known].label}
            onClick={() => choose(known)}
            className={cx(
              "flex min-h-9 items-center justify-center rounded-sm",
              theme === known ? "bg-raised text-brand shadow-card" : "text-ink-soft hover:text-ink",
            )}
          >
            <Icon name={LOOK[known].icon} className="size-4.5" />
            <span className="sr-only">{LOOK[known].label}</span>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
