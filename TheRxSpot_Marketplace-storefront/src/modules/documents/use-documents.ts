"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { DocumentFacts } from "@/lib/data/document-schema"
import { sendFile } from "./logic/send-file"
import { OFFLINE, refusalOf, refusalWords } from "./logic/words"

/** An upload under way. */
export type Uploading = { name: string; share: number }

type Said = { signal: "success" | "danger"; text: string }

/**
 * The documents behind one address, and adding to them.
 *
 * @param url where the list is read and files are sent
 * @param initial null: read it first
 */
export function useDocuments(url: string, initial: DocumentFacts[] | null) {
  const [documents, setDocuments] = useState(initial)
  const [uploading, setUploading] = useState<Uploading | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const abort = useRef<AbortController | null>(null)
  const has_initial = initial !== null

  const reload = useCallback(async () => {
    try {
      const response = await fetch(url, { cache: "no-store" })
      const body = await response.json()
      if (response.ok) setDocuments(body.documents)
      setProblem(response.ok ? null : refusalWords(response.status, body))
    } catch {
      setProblem(OFFLINE)
    }
  }, [url])

  useEffect(() => {
    if (has_initial) return
    const timer = setTimeout(reload, 0)
    return () => clearTimeout(timer)
  }, [has_initial, reload])

  useEffect(() => () => abort.current?.abort(), [])

  async function send(file: File, fields: Record<string, string>) {
    const refusal = refusalOf(file)
    if (refusal) return setSaid({ signal: "danger", text: refusal })
    setSaid(null)
    abort.current = new AbortController()
    const { signal } = abort.current
    setUploading({ name: file.name, share: 0 })
    const onProgress = (share: number) => setUploading({ name: file.name, share })
    const sent = await sendFile({ url, file, fields, onProgress, signal })
    setUploading(null)
    if (sent.ok) await reload()
    setSaid(
      sent.ok
        ? { signal: "success", text: "Your document is saved." }
        : { signal: "danger", text: sent.message },
    )
  }

  return { documents, uploading, said, setSaid, problem, reload, send, stop: () => abort.current?.abort() }
}
