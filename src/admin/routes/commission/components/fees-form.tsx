import { Button, Text, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { LoadError } from "../../../components/load-error"
import { TextField } from "../../../components/text-field"
import { useFeeTerms, useSaveFeeTerms, type FeeTerms } from "../../../hooks/api/earnings"
import { ApiError } from "../../../lib/client"
import { FEE_FIELDS, readFees, writeFees, type FeeTexts } from "./fee-fields"

/** The fees of a business, or with `platform` of every business; an empty field follows the platform. */
export const FeesForm = ({ business_id }: { business_id: string }) => {
  const { data, error, refetch } = useFeeTerms(business_id)
  if (error) return <LoadError error={error} retry={() => void refetch()} />
  if (!data) return <Text className="text-ui-fg-subtle px-6 py-4">Loading …</Text>
  const { own, effective } = data.fee_terms
  return (
    <Fields key={JSON.stringify(own)} business_id={business_id} own={own} effective={writeFees(effective)} />
  )
}

type Props = { business_id: string; own: FeeTerms; effective: FeeTexts }

const Fields = ({ business_id, own, effective }: Props) => {
  const [texts, setTexts] = useState(writeFees(own))
  const [wrong, setWrong] = useState<Partial<FeeTexts>>({})
  const save = useSaveFeeTerms(business_id)
  const refusal = (field: string) => (save.error instanceof ApiError ? save.error.about(field) : undefined)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { terms, problems } = readFees(texts)
    setWrong(problems)
    if (!terms) return
    save.mutate(terms, {
      onSuccess: () => toast.success("Fees saved", { description: "They count for payments from now on." }),
      onError: ({ message }) => toast.error("Not saved", { description: message }),
    })
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4 px-6 py-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {FEE_FIELDS.map(({ key, label }) => (
          <TextField
            key={key}
            label={label}
            hint={`Empty: ${effective[key]}`}
            value={texts[key]}
            onChange={(text) => setTexts({ ...texts, [key]: text })}
            error={wrong[key] ?? refusal(key)}
          />
        ))}
      </div>
      <Button type="submit" isLoading={save.isPending} className="self-start">
        Save fees
      </Button>
    </form>
  )
}
