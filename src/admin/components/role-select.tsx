import { Select } from "@medusajs/ui"
import { ROLES, type Role } from "../hooks/api/business-types"

type Props = { label: string; value: Role; onChange: (role: Role) => void; disabled?: boolean }

/** What somebody may do in a business. */
export const RoleSelect = ({ label, value, onChange, disabled }: Props) => (
  <Select
    size="small"
    value={value}
    disabled={disabled}
    onValueChange={(chosen) => onChange(ROLES.find((role) => role === chosen) ?? value)}
  >
    <Select.Trigger aria-label={label} className="w-full sm:w-32">
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      {ROLES.map((role) => (
        <Select.Item key={role} value={role}>
          {role}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)
