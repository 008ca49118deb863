import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import "@fontsource-variable/figtree/wght.css"
import "@fontsource-variable/fraunces/wght.css"
import "./globals.css"

export const metadata: Metadata = {
  title: { default: "TheRxSpot", template: "%s" },
  description: "Care by licensed clinicians, delivered.",
  icons: { icon: "/icon.svg" },
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
