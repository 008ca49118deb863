"use client"

import { useId, useState } from "react"
import { Field } from "@/modules/ui/components/field"
import { FileDrop } from "@/modules/ui/components/file-drop"
import { Select } from "@/modules/ui/components/input"
import { ACCEPTED, ACCESS_WORDS, TYPE_WORDS } from "../logic/words"

type Props = {
  /** Who may see it, for members to choose from; a patient's own is for patient and care team. */
  levels?: readonly (keyof typeof ACCESS_WORDS)[]
  onFile: (file: File, fields: Record<string, string>) => void
}

/** What it is, who may see it, and the file: it is sent as soon as it is chosen. */
export function AddDocument({ levels, onFile }: Props) {
  const id = useId()
  const [type, setType] = useState("lab_result")
  const [access_level, setLevel] = useState<string>("patient")
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 @md:grid-cols-2">
        <Field id={`${id}-type`} label="What is it?">
          <Select id={`${id}-type`} value={type} onChange={({ target }) => setType(target.value)}>
            {Object.entries(TYPE_WORDS).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        {levels && (
          <Field id={`${id}-level`} label="Who may see it?">
            <Select id={`${id}-level`} value={access_level} onChange={({ target }) => setLevel(target.value)}>
              {levels.map((level) => (
                <option key={level} value={level}>
                  {ACCESS_WORDS[level]}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <FileDrop
        label="Choose a file or drop it here"
        hint="PDF, JPEG, PNG or TIFF, up to 10 MB"
        accept={ACCEPTED}
        onFile={(file) => onFile(file, { type, ...(levels && { access_level }) })}
      />
    </div>
  )
}
