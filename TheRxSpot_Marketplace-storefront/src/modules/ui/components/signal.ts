import type { IconName } from "./icon"

/** A signal is always a colour, an icon and a word together. */
export type Signal = "neutral" | "brand" | "success" | "warning" | "danger" | "info"

export const SIGNAL_CLASS: Record<Signal, string> = {
  neutral: "bg-sunken text-ink-soft",
  brand: "bg-brand-soft text-brand-strong",
  success: "bg-success-soft text-success",
  warning: "bg-warning-soft text-warning",
  danger: "bg-danger-soft text-danger",
  info: "bg-info-soft text-info",
}

export const SIGNAL_ICON: Record<Signal, IconName> = {
  neutral: "info",
  brand: "clipboard",
  success: "check",
  warning: "warning",
  danger: "danger",
  info: "info",
}
