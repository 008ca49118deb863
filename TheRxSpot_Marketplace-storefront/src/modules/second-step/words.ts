type Method = "totp" | "recovery_code"

const WRONG = {
  totp: "This is not the code the app shows now. Enter its 6 digits.",
  recovery_code: "This is none of your unused recovery codes. Check it and try again.",
}

export const wordsFor = (method: Method): string => WRONG[method]

/** What was typed, without the spaces that make it readable; null for what can be no code. */
export function codeOf(form: FormData, method: Method): string | null {
  const typed = String(form.get("code") ?? "").replace(/\s/g, "")
  if (method === "totp") return /^\d{6}$/.test(typed) ? typed : null
  return typed.length > 0 && typed.length <= 60 ? typed.toLowerCase() : null
}
