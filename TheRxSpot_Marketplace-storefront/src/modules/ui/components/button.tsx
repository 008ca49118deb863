import type { ButtonHTMLAttributes } from "react"
import { cx } from "../class-names"
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-styles"
import { Spinner } from "./spinner"

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Shows a spinner in place of the words, keeps the width, and ignores presses. */
  busy?: boolean
}

export function Button({
  variant,
  size,
  busy = false,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      // Busy, it stays focusable (a disabled button drops the keyboard user at the top of the page).
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonClass(variant, size, className)}
    >
      <span className={cx("inline-flex items-center gap-2", busy && "opacity-0")}>{children}</span>
      {busy && <Spinner className="absolute" label="Working" />}
    </button>
  )
}
