"use client"

import { useEffect, useId, useRef, type ReactNode } from "react"
import { Button } from "./button"
import { Icon } from "./icon"

type Props = {
  open: boolean
  title: string
  onClose: () => void
  /** `sheet` slides in from the side on wide screens. */
  shape?: "dialog" | "sheet"
  children: ReactNode
}

/** The browser's own modal dialog: it keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ open, title, onClose, shape = "dialog", children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const title_id = useId()

  useEffect(() => {
    const dialog = ref.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])

  const place = shape === "sheet" ? "mr-0 ml-auto h-dvh max-h-dvh max-w-md" : "m-auto max-w-lg rounded-lg"
  return (
    <dialog
      ref={ref}
      aria-labelledby={title_id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={`w-[calc(100%-2rem)] bg-raised p-0 text-ink shadow-card backdrop:bg-[rgb(16_24_24/0.45)] ${place}`}
    >
      <div className="flex flex-col gap-4 p-6">
        <div className="flex items-start justify-between gap-4">
          <h2 id={title_id} className="text-xl font-semibold">
            {title}
          </h2>
          <Button variant="quiet" size="sm" onClick={onClose} aria-label="Close" className="-mt-1 -mr-2">
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
