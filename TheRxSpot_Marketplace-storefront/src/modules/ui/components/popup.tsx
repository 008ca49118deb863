"use client"

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react"
import { cx } from "../class-names"

type Props = {
  /** What the button shows. */
  trigger: ReactNode
  /** The button's name, where what it shows is not enough; it must hold the words that are shown. */
  label?: string
  align?: "left" | "right"
  className?: string
  children: (close: () => void) => ReactNode
}

/** A button that opens a small panel under it. Escape, a press elsewhere, or leaving it with Tab closes it. */
export function Popup({ trigger, label, align = "left", className, children }: Props) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    function press(event: PointerEvent) {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener("pointerdown", press)
    return () => document.removeEventListener("pointerdown", press)
  }, [open])

  function key(event: KeyboardEvent) {
    if (event.key !== "Escape" || !open) return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }

  return (
    <div
      ref={root}
      onKeyDown={key}
      onBlur={(event) =>
        event.relatedTarget && !event.currentTarget.contains(event.relatedTarget) && setOpen(false)
      }
      className="relative min-w-0"
    >
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={className}
      >
        {trigger}
      </button>
      {open && (
        <div
          className={cx(
            "animate-rise absolute top-full z-40 mt-1.5 w-72 max-w-[calc(100vw-1.5rem)] rounded-md border border-line bg-raised shadow-card",
            align === "right" ? "right-0" : "left-0",
          )}
        >
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  )
}
