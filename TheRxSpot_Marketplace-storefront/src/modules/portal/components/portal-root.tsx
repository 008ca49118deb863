"use client"

import { createContext, useContext, useState, type ReactNode } from "react"
import { ToastProvider } from "@/modules/ui/components/toast"
import { ServerNow } from "../hooks/use-now"
import { THEME_COOKIE, type PortalTheme } from "../logic/portal-theme"

type ThemeSwitch = { theme: PortalTheme; choose: (theme: PortalTheme) => void }

const ThemeContext = createContext<ThemeSwitch>({ theme: "system", choose: () => {} })

export const usePortalTheme = (): ThemeSwitch => useContext(ThemeContext)

/** The portal's colours and clock. The theme is kept in a cookie of its own, so that the server already writes the right one. */
export function PortalRoot({
  theme: initial,
  now,
  children,
}: {
  theme: PortalTheme
  now: number
  children: ReactNode
}) {
  const [theme, setTheme] = useState(initial)

  function choose(next: PortalTheme) {
    setTheme(next)
    document.cookie = `${THEME_COOKIE}=${next}; path=/portal; max-age=31536000; samesite=lax`
  }

  return (
    <ThemeContext value={{ theme, choose }}>
      <ServerNow value={now}>
        <div className="portal flex min-h-dvh flex-col bg-surface text-ink" data-theme={theme}>
          <a
            href="#main"
            className="sr-only z-50 rounded-md bg-raised px-4 py-3 font-semibold focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
          >
            Skip to content
          </a>
          <ToastProvider>{children}</ToastProvider>
        </div>
      </ServerNow>
    </ThemeContext>
  )
}
