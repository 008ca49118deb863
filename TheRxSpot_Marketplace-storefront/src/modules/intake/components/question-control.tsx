"use client"

import { isHeightInInches, itemControl } from "@/lib/questionnaire/extensions"
import type { Item } from "@/lib/questionnaire/types"
import { BooleanControl } from "./boolean-control"
import { ChoiceControl } from "./choice-control"
import { DateControl } from "./date-control"
import { HeightControl } from "./height-control"
import { ListControl } from "./list-control"
import { NumberControl } from "./number-control"
import { SelectControl } from "./select-control"
import { TextControl } from "./text-control"

/** Every control speaks the same language: the raw answer in, the raw answer out. */
export type ControlProps = {
  item: Item
  /** Id of the control, or the stem of its controls' ids. */
  id: string
  raw: readonly string[]
  onChange: (raw: string[]) => void
  invalid: boolean
  /** Ids of the heading, help and error that belong to it. */
  labelled_by: string
  described_by?: string
}

export type ControlKind = "choice" | "select" | "boolean" | "date" | "height" | "number" | "list" | "text"

const MANY_OPTIONS = 9

/** Which control a question gets. */
export function controlKind(item: Item): ControlKind {
  if (item.type === "choice" || item.type === "open-choice") {
    const long = (item.answerOption?.length ?? 0) > MANY_OPTIONS || itemControl(item) === "drop-down"
    return long && !item.repeats && item.type === "choice" ? "select" : "choice"
  }
  if (item.type === "boolean" || item.type === "date") return item.type
  if (isHeightInInches(item)) return "height"
  if (["integer", "decimal", "quantity"].includes(item.type)) return "number"
  return item.repeats ? "list" : "text"
}

/** The id an error message should lead to. */
export function firstControlId(item: Item, id: string): string {
  const suffix: Partial<Record<ControlKind, string>> = {
    choice: "-0",
    boolean: "-0",
    date: "-month",
    height: "-feet",
    list: "-0",
  }
  return id + (suffix[controlKind(item)] ?? "")
}

const CONTROLS = {
  choice: ChoiceControl,
  select: SelectControl,
  boolean: BooleanControl,
  date: DateControl,
  height: HeightControl,
  number: NumberControl,
  list: ListControl,
  text: TextControl,
} as const

export function QuestionControl(props: ControlProps) {
  const Control = CONTROLS[controlKind(props.item)]
  return <Control {...props} />
}
