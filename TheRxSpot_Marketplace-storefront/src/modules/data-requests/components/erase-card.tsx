"use client"

import { useState } from "react"
import { Button } from "@/modules/ui/components/button"
import { Card } from "@/modules/ui/components/card"
import { Dialog } from "@/modules/ui/components/dialog"
import { AskButton } from "./ask-button"

/** Asks for erasure, after saying what it means. */
export function EraseCard({ business, open }: { business: string; open: boolean }) {
  const [asking, setAsking] = useState(false)
  return (
    <Card className="flex flex-col items-start gap-4 p-6">
      <h2 className="text-xl font-semibold">Erase my record</h2>
      <p className="text-ink-soft">
        We remove your answers, decisions and documents for good. The law asks us to keep records of care for
        some years; until then we will tell you when you can ask.
      </p>
      {open ? (
        <p className="font-semibold">You have asked for this. See below how it goes.</p>
      ) : (
        <Button variant="danger" onClick={() => setAsking(true)} className="mt-auto">
          Ask for erasure
        </Button>
      )}
      <Dialog open={asking && !open} title="Erase your record?" onClose={() => setAsking(false)}>
        <p>
          {business} looks at your request first. Once it is approved you have three days to take it back.
          After that nobody can bring your record back, not even you. Download a copy first if you may need
          one.
        </p>
        <AskButton kind="erasure" variant="danger">
          Yes, ask for erasure
        </AskButton>
      </Dialog>
    </Card>
  )
}
