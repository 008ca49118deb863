import Form from "next/form"
import { Button } from "@/modules/ui/components/button"
import { Icon } from "@/modules/ui/components/icon"
import { Input } from "@/modules/ui/components/input"

/** A plain GET form: works without scripts, and a search has an address. */
export function SearchForm({ q, category_id }: { q?: string; category_id?: string }) {
  return (
    <Form action="/treatments" role="search" className="flex w-full max-w-md gap-2">
      {category_id && <input type="hidden" name="category" value={category_id} />}
      <label htmlFor="search" className="sr-only">
        Search treatments
      </label>
      <Input
        id="search"
        name="q"
        type="search"
        defaultValue={q}
        placeholder="Search treatments"
        maxLength={80}
        autoComplete="off"
      />
      <Button type="submit" variant="secondary" aria-label="Search" className="min-h-12 px-4">
        <Icon name="search" />
      </Button>
    </Form>
  )
}
