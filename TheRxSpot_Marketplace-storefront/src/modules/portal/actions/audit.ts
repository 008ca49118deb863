"use server"

import { refresh } from "next/cache"
import { z } from "zod"
import { signOffWeek } from "@/lib/data/portal/audit"
import { refused, textFields, type FormState } from "../logic/form-state"
import { problemOf } from "./attempt"
import { idSchema } from "./schemas"

/** Signs a week of the audit log off. */
export async function signOffAction(
  business_id: string,
  week: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const values = textFields(form, ["note"])
  try {
    await signOffWeek(idSchema.parse(business_id), z.iso.date().parse(week), (values.note ?? "").trim())
    refresh()
    return { message: null, errors: {}, values: {}, done: "This week is signed off." }
  } catch (error) {
    return refused(values, problemOf(error).message)
  }
}
