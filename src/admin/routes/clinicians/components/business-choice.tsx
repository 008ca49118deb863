import { Label } from "@medusajs/ui"
import { BusinessPicker } from "../../../components/business-picker"

/** The scope of clinicians who serve every business. */
export const PLATFORM = "platform"

type Props = { value: string; onChange: (business_id: string) => void }

/** Whom a new clinician works for. */
export const BusinessChoice = ({ value, onChange }: Props) => (
  <div className="flex flex-col items-start gap-y-1.5">
    <Label size="small" weight="plus">
      Works for
    </Label>
    <BusinessPicker
      label="Works for"
      none="Every business"
      value={value === PLATFORM ? "" : value}
      onChange={(id) => onChange(id || PLATFORM)}
    />
  </div>
)
