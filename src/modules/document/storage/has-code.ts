/** Whether a library's error carries this code, name or HTTP status. */
export function hasCode(error: unknown, ...codes: (string | number)[]): boolean {
  if (typeof error !== "object" || error === null) return false
  return ["code", "name", "statusCode"].some((field) => {
    const value: unknown = Reflect.get(error, field)
    return (typeof value === "string" || typeof value === "number") && codes.includes(value)
  })
}
