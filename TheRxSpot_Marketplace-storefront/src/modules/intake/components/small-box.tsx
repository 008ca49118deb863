"use client"

import { Input } from "@/modules/ui/components/input"

type Props = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  digits: number
  invalid: boolean
  described_by?: string
  autoComplete?: string
}

/** A short box for digits, with its label above: one part of a date or a height. */
export function SmallBox({
  id,
  label,
  value,
  onChange,
  digits,
  invalid,
  described_by,
  autoComplete = "off",
}: Props) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <Input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value.replace(/\D/g, "").slice(0, digits))}
        inputMode="numeric"
        autoComplete={autoComplete}
        aria-invalid={invalid || undefined}
        aria-describedby={described_by}
        className={`min-h-14 text-lg tabular-nums ${digits > 2 ? "max-w-28" : "max-w-20"}`}
      />
    </div>
  )
}
