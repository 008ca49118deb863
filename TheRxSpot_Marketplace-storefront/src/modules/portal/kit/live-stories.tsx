"use client"

import { useState } from "react"
import { Button } from "@/modules/ui/components/button"
import { ChoiceCards } from "@/modules/ui/components/choice-cards"
import { CopyButton } from "@/modules/ui/components/copy-button"
import { Dialog } from "@/modules/ui/components/dialog"
import { ErrorSummary } from "@/modules/ui/components/error-summary"
import { FileDrop } from "@/modules/ui/components/file-drop"
import { Popup } from "@/modules/ui/components/popup"
import { useToast } from "@/modules/ui/components/toast"

export function BusyButtonStory() {
  const [busy, setBusy] = useState(false)
  function work() {
    setBusy(true)
    setTimeout(() => setBusy(false), 1500)
  }
  return (
    <Button busy={busy} onClick={work}>
      Work for a moment
    </Button>
  )
}

export function ChoiceCardsStory({ multiple }: { multiple: boolean }) {
  const [selected, setSelected] = useState<string[]>(["b"])
  const choices = [
    { value: "a", label: "Plain" },
    { value: "b", label: "With a hint", hint: "One sentence that helps to choose" },
    { value: "c", label: "With something beside it", aside: "$99 a month" },
  ]
  function toggle(value: string, checked: boolean) {
    if (!multiple) setSelected([value])
    else setSelected((now) => (checked ? [...now, value] : now.filter((known) => known !== value)))
  }
  return (
    <fieldset>
      <legend className="mb-3 font-semibold">{multiple ? "Choose several" : "Choose one"}</legend>
      <ChoiceCards
        name={multiple ? "several" : "one"}
        choices={choices}
        multiple={multiple}
        selected={selected}
        onToggle={toggle}
      />
    </fieldset>
  )
}

export function DialogStory({ shape }: { shape: "dialog" | "sheet" }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        Open the {shape}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`A ${shape}`} shape={shape}>
        <p>Focus stays inside, Escape closes it, and focus goes back to the button.</p>
        <Button onClick={() => setOpen(false)}>Done</Button>
      </Dialog>
    </>
  )
}

export function ErrorSummaryStory() {
  const [shown, setShown] = useState(false)
  return (
    <div className="flex flex-col items-start gap-4">
      <Button variant="secondary" onClick={() => setShown(!shown)}>
        {shown ? "Mend everything" : "Send with mistakes"}
      </Button>
      {shown && (
        <ErrorSummary
          errors={[
            { href: "#story-field", message: "Enter a date like 03 14 1989" },
            { href: "#story-field", message: "Choose a state" },
          ]}
        />
      )}
    </div>
  )
}

export function ToastStory() {
  const say = useToast()
  return (
    <div className="flex flex-wrap gap-3">
      <Button variant="secondary" onClick={() => say("Saved")}>
        Say that it worked
      </Button>
      <Button variant="secondary" onClick={() => say("We could not save that", "danger")}>
        Say that it did not
      </Button>
    </div>
  )
}

export function PopupStory() {
  return (
    <Popup
      label="Open the panel"
      trigger="Open the panel"
      className="min-h-11 rounded-md border border-line-strong px-4 font-semibold"
    >
      {(close) => (
        <div className="flex flex-col items-start gap-3 p-4">
          <p>Escape, a press elsewhere, or Tab past its end closes it.</p>
          <Button size="sm" onClick={close}>
            Close
          </Button>
        </div>
      )}
    </Popup>
  )
}

export function FileDropStory() {
  const [name, setName] = useState("")
  return (
    <div className="flex max-w-lg flex-col gap-3">
      <FileDrop
        label="Choose a file or drop it here"
        hint="Any file"
        accept="*"
        onFile={(file) => setName(file.name)}
      />
      <p role="status">{name && `You chose ${name}`}</p>
    </div>
  )
}

export const CopyStory = () => <CopyButton text="outbox_01KEXAMPLE" label="Copy the event id" />
