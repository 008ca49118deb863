"use client"

import { useEffect, useRef } from "react"

type Keys = Readonly<Record<string, (() => void) | undefined>>

/** Single keys, by `event.key` in lower case; silent while somebody types, holds a modifier, or a dialog is open. */
export function useHotkeys(keys: Keys): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const run = current.current[event.key.toLowerCase()]
      if (!run || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
        return
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return
      event.preventDefault()
      run()
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  )
}
