"use client"

import { useId, useState, type DragEvent } from "react"
import { cx } from "../class-names"
import { Icon } from "./icon"

type Props = {
  label: string
  hint: string
  accept: string
  disabled?: boolean
  onFile: (file: File) => void
}

/** A place to drop a file on, or to choose one with: the whole of it is the label of a real file input. */
export function FileDrop({ label, hint, accept, disabled = false, onFile }: Props) {
  const id = useId()
  const [is_over, setOver] = useState(false)

  function take(files: FileList | null) {
    const file = files?.[0]
    if (file && !disabled) onFile(file)
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }

  return (
    <label
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cx(
        "flex min-h-28 flex-col items-center justify-center gap-1 rounded-md border-2 border-dashed px-4 py-5 text-center",
        "transition-colors duration-150 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus",
        is_over ? "border-brand bg-brand-soft" : "border-line-strong/60 bg-raised",
        disabled ? "cursor-not-allowed opacity-60" : "cursor-pointer hover:border-brand",
      )}
    >
      <span className="flex items-center gap-2 font-semibold text-brand">
        <Icon name="plus" /> {label}
      </span>
      <span id={`${id}-hint`} className="text-sm text-ink-soft">
        {hint}
      </span>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        className="sr-only"
        onChange={({ target }) => {
          take(target.files)
          // So that the same file can be chosen again after a refusal.
          target.value = ""
        }}
      />
    </label>
  )
}
