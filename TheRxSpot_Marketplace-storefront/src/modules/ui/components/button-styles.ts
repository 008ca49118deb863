import { cx } from "../class-names"

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger"
export type ButtonSize = "lg" | "md" | "sm"

const VARIANT: Record<ButtonVariant, string> = {
  primary: "bg-brand text-on-brand hover:bg-brand-strong",
  secondary: "bg-raised text-ink border border-line-strong/60 hover:border-brand hover:text-brand",
  quiet: "text-brand hover:bg-brand-soft",
  danger: "bg-danger-soft text-danger border border-danger/40 hover:border-danger",
}

// The store never goes below 44 px; `sm` is for the portal only.
const SIZE: Record<ButtonSize, string> = {
  lg: "min-h-13 px-7 text-lg",
  md: "min-h-11 px-5 text-base",
  sm: "min-h-8 px-3 text-sm",
}

/** One look for buttons and for links that act as the page's main step. */
export function buttonClass(
  variant: ButtonVariant = "primary",
  size: ButtonSize = "md",
  className?: string,
): string {
  return cx(
    "relative inline-flex items-center justify-center gap-2 rounded-md font-semibold select-none",
    "transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-55 aria-busy:cursor-progress",
    VARIANT[variant],
    SIZE[size],
    className,
  )
}
