import type { ReactNode } from "react"
import { cx } from "../class-names"

const PATHS = {
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  "arrow-right": <path d="M5 12h14m-6-6 6 6-6 6" />,
  "arrow-left": <path d="M19 12H5m6 6-6-6 6-6" />,
  chevron: <path d="m9 6 6 6-6 6" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  search: <path d="m20 20-4.2-4.2M11 18a7 7 0 1 1 0-14 7 7 0 0 1 0 14Z" />,
  clock: <path d="M12 7v5.2l3.2 1.9M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18Z" />,
  info: <path d="M12 11v6m0-9.6v.1M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18Z" />,
  warning: (
    <path d="M12 9.5v4m0 3v.1M10.4 4.2 2.9 17.4A1.9 1.9 0 0 0 4.5 20h15a1.9 1.9 0 0 0 1.6-2.6L13.6 4.2a1.9 1.9 0 0 0-3.2 0Z" />
  ),
  danger: <path d="M12 7.5v5.5m0 3.4v.1M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3L8.3 3Z" />,
  user: <path d="M12 12a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4Zm-8 8.4c1-3.6 4-5.6 8-5.6s7 2 8 5.6" />,
  lock: <path d="M7 10.5V8a5 5 0 0 1 10 0v2.5M5.5 10.5h13v9.5h-13z" />,
  truck: (
    <path d="M3 6h11v10H3zM14 9.5h4l3 3.5v3h-7M7 19a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 7 19Zm10.5 0a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z" />
  ),
  cart: (
    <path d="M3 4h2.5l2.2 11h9.8L20 7.5H6.4M9 20a.9.9 0 1 0 0-1.8.9.9 0 0 0 0 1.8Zm7.5 0a.9.9 0 1 0 0-1.8.9.9 0 0 0 0 1.8Z" />
  ),
  clipboard: <path d="M9 4.5H6.5v16h11v-16H15M9 3h6v3.5H9zM9.5 11.5h5m-5 4h5" />,
  shield: <path d="M12 3 5 5.6v5.8c0 4.3 2.9 7.7 7 9.6 4.1-1.9 7-5.3 7-9.6V5.6L12 3Zm-3 9 2.2 2.2L15.5 10" />,
  mail: <path d="M3.5 6h17v12.5h-17zM4 6.8l8 6.2 8-6.2" />,
  phone: (
    <path d="M6 4h3.5L11 8.4 8.8 10a12 12 0 0 0 5.2 5.2l1.6-2.2L20 14.5V18a2 2 0 0 1-2.2 2A15 15 0 0 1 4 6.2 2 2 0 0 1 6 4Z" />
  ),
  copy: <path d="M9 9h11v11H9zM15 9V4H4v11h5" />,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  flag: <path d="M6 21V4.5M6 5h11.5l-2.2 4 2.2 4H6" />,
  globe: (
    <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3.3 12h17.4M12 3c2.4 2.5 3.6 5.5 3.6 9s-1.2 6.5-3.6 9c-2.4-2.5-3.6-5.5-3.6-9S9.6 5.5 12 3Z" />
  ),
  money: <path d="M3.5 7h17v10h-17zM12 14.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6ZM6.6 12h.1m10.6 0h.1" />,
  home: <path d="M4 11.2 12 4.5l8 6.7M6.2 9.6V19.5h11.6V9.6" />,
  users: (
    <path d="M9 11.5a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2Zm-6 8c.6-3.2 3-4.9 6-4.9s5.4 1.7 6 4.9M15.5 4.7a3.4 3.4 0 0 1 0 6.5m2.2 3.9c1.8.8 2.9 2.3 3.3 4.4" />
  ),
  sun: (
    <path d="M12 16.2a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4ZM12 2.5v2m0 15v2M2.5 12h2m15 0h2M5.3 5.3l1.4 1.4m10.6 10.6 1.4 1.4m0-13.4-1.4 1.4M6.7 17.3l-1.4 1.4" />
  ),
  moon: <path d="M20 14.2A8.2 8.2 0 0 1 9.8 4 8.2 8.2 0 1 0 20 14.2Z" />,
  screen: <path d="M3.5 5h17v11h-17zM9 20h6m-3-4v4" />,
  refresh: <path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4L19.5 8.8m0-4.8v4.8h-4.8" />,
  keyboard: <path d="M3 7h18v10.5H3zM6.5 10.5h.1m3.5 0h.1m3.6 0h.1m3.5 0h.1M8 14.2h8" />,
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof PATHS

/** A line icon on a 24-unit grid, always decorative: the word next to it carries the meaning. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={cx("size-5 shrink-0", className)}
    >
      {PATHS[name]}
    </svg>
  )
}
