import { useId } from "react"
import { Select } from "@/modules/ui/components/input"

/** Reasons are words from a list, so that nobody writes health data where it is not sealed. */
export function ReasonSelect({ reasons }: { reasons: Readonly<Record<string, string>> }) {
  const id = useId()
  return (
    <div className="flex w-full flex-col gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        Reason
      </label>
      <Select id={id} name="reason">
        {Object.entries(reasons).map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  )
}
