"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { keepEvery, standingAt } from "./sign-off-clock"

type Options = {
  idle_ms: number
  /** Trades the token; false when it is too late. */
  keep: () => Promise<boolean>
  end: () => void
}

/** Tabs of one browser share these: who works in one is not signed out by another. */
const TOUCHED = "rx-touched"
const KEPT = "rx-kept"
const TOUCHES = ["pointerdown", "keydown", "wheel", "touchmove"] as const

const read = (key: string): number => {
  try {
    return Number(localStorage.getItem(key)) || 0
  } catch {
    return 0
  }
}
const write = (key: string, value: number): void => {
  try {
    localStorage.setItem(key, String(value))
  } catch {
    // Storage switched off: this tab keeps its own time.
  }
}

/** Counts down while nobody touches the page. `left_ms` is null until it is time to ask. */
export function useSignOff({ idle_ms, keep, end }: Options) {
  const [left_ms, setLeft] = useState<number | null>(null)
  const touched_at = useRef(0)
  const warning = useRef(false)
  const over = useRef(false)

  const touch = useCallback(() => {
    touched_at.current = Date.now()
    write(TOUCHED, touched_at.current)
  }, [])

  const stay = useCallback(async () => {
    // The dialog also says that it was closed when we close it: at the end that must not bring the session back.
    if (!warning.current) return
    warning.current = false
    touch()
    write(KEPT, Date.now())
    if (!(await keep())) return end()
    setLeft(null)
  }, [keep, end, touch])

  useEffect(() => {
    touch()
    const onTouch = () => {
      // While the question stands only its buttons answer it.
      if (!warning.current && Date.now() - touched_at.current > 1000) touch()
    }
    const look = () => {
      if (over.current) return
      touched_at.current = Math.max(touched_at.current, read(TOUCHED))
      const now = Date.now()
      const { moment, left_ms } = standingAt(now, touched_at.current, idle_ms)
      warning.current = moment === "warn"
      setLeft(moment === "warn" ? left_ms : null)
      if (moment === "over") {
        over.current = true
        end()
      } else if (
        moment === "quiet" &&
        touched_at.current > read(KEPT) &&
        now - read(KEPT) > keepEvery(idle_ms)
      ) {
        write(KEPT, now)
        void keep().then((kept) => kept || end())
      }
    }
    look()
    const timer = setInterval(look, 1000)
    for (const name of TOUCHES) addEventListener(name, onTouch, { passive: true })
    // A laptop that wakes up must not show what it showed when it was closed.
    document.addEventListener("visibilitychange", look)
    return () => {
      clearInterval(timer)
      for (const name of TOUCHES) removeEventListener(name, onTouch)
      document.removeEventListener("visibilitychange", look)
    }
  }, [idle_ms, keep, end, touch])

  return { left_ms, stay }
}
