"use client"

import { createContext, useCallback, useContext, useState, type ReactNode } from "react"
import { Icon } from "./icon"
import { SIGNAL_CLASS, SIGNAL_ICON, type Signal } from "./signal"

type Toast = { id: number; signal: Signal; text: string }
type Say = (text: string, signal?: Signal) => void

const ToastContext = createContext<Say>(() => {})

/** Says something short that needs no answer; gone after six seconds. */
export function useToast(): Say {
  return useContext(ToastContext)
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([])

  const say = useCallback<Say>((text, signal = "success") => {
    const id = Date.now() + Math.random()
    setToasts((now) => [...now.slice(-2), { id, signal, text }])
    setTimeout(() => setToasts((now) => now.filter((toast) => toast.id !== id)), 6000)
  }, [])

  return (
    <ToastContext value={say}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2"
      >
        {toasts.map((toast) => (
          <p
            key={toast.id}
            className={`animate-rise flex items-center gap-2 rounded-md px-4 py-3 font-semibold shadow-card ${SIGNAL_CLASS[toast.signal]}`}
          >
            <Icon name={SIGNAL_ICON[toast.signal]} />
            {toast.text}
          </p>
        ))}
      </div>
    </ToastContext>
  )
}
