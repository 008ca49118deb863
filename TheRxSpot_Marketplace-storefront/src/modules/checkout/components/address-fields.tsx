import { stateName } from "@/lib/us-states"
import type { FormState } from "@/modules/auth/form-state"
import { Field, fieldAria } from "@/modules/ui/components/field"
import { Select } from "@/modules/ui/components/input"
import { TextField } from "@/modules/ui/components/text-field"

type Props = { state: FormState; states: readonly string[] }

/** Where the parcel goes; only states this business delivers to. */
export function AddressFields({ state: { values, errors }, states }: Props) {
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <fieldset className="grid gap-5 sm:grid-cols-2">
      <legend className="mb-4 text-xl font-semibold">Where should it go?</legend>
      <TextField {...field("first_name")} label="First name" autoComplete="given-name" />
      <TextField {...field("last_name")} label="Last name" autoComplete="family-name" />
      <TextField
        {...field("address_1")}
        label="Street and number"
        autoComplete="address-line1"
        className="sm:col-span-2"
      />
      <TextField
        {...field("address_2")}
        label="Apartment"
        optional
        autoComplete="address-line2"
        className="sm:col-span-2"
      />
      <TextField {...field("city")} label="City" autoComplete="address-level2" className="sm:col-span-2" />
      <Field id="state" label="State" error={errors.state}>
        <Select
          {...fieldAria("state", false, errors.state)}
          name="state"
          autoComplete="address-level1"
          defaultValue={values.state ?? ""}
        >
          <option value="">Choose</option>
          {states
            .toSorted((a, b) => stateName(a).localeCompare(stateName(b)))
            .map((code) => (
              <option key={code} value={code}>
                {stateName(code)}
              </option>
            ))}
        </Select>
      </Field>
      <TextField {...field("postal_code")} label="ZIP code" autoComplete="postal-code" inputMode="numeric" />
    </fieldset>
  )
}
