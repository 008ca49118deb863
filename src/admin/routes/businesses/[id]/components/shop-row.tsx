import { ArrowDownMini, ArrowUpMini } from "@medusajs/icons"
import { IconButton, Label, Switch, Text } from "@medusajs/ui"
import { TextField } from "../../../../components/text-field"
import { minor } from "../../../../lib/minor"
import { priceProblem, type Draft } from "../../../../lib/shop-draft"

type Props = {
  draft: Draft
  currency: string
  place: { index: number; count: number }
  onMove: (by: 1 | -1) => void
  onChange: (changes: Partial<Draft>) => void
}

/** One product of the shop: its place, whether it shows, and what it costs there. */
export const ShopRow = ({ draft, currency, place, onMove, onChange }: Props) => {
  const { product, is_shown, typed } = draft
  const move = (by: 1 | -1, words: string, is_end: boolean) => (
    <IconButton
      size="small"
      variant="transparent"
      aria-label={`${words}: ${product.title}`}
      aria-disabled={is_end}
      className={is_end ? "opacity-40" : undefined}
      onClick={() => !is_end && onMove(by)}
    >
      {by < 0 ? <ArrowUpMini /> : <ArrowDownMini />}
    </IconButton>
  )
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center gap-x-2">
        {move(-1, "Up", place.index === 0)}
        {move(1, "Down", place.index === place.count - 1)}
        <Text weight="plus" className={is_shown ? "grow" : "text-ui-fg-muted grow"}>
          {product.title}
        </Text>
        <Label htmlFor={`shown-${product.id}`} size="small">
          Shown<span className="sr-only">: {product.title}</span>
        </Label>
        <Switch
          id={`shown-${product.id}`}
          size="small"
          checked={is_shown}
          onCheckedChange={(checked) => onChange({ is_shown: checked })}
        />
      </div>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {product.variants.map(({ id, title, platform_minor }) =>
          platform_minor === null ? (
            <Text key={id} size="small" className="text-ui-fg-subtle">
              {title}: the platform set no price, so it is not for sale
            </Text>
          ) : (
            <TextField
              key={id}
              label={`${title}, $`}
              value={typed[id] ?? ""}
              onChange={(text) => onChange({ typed: { ...typed, [id]: text } })}
              error={priceProblem(typed[id] ?? "")}
              hint={`Empty: the platform's ${minor(platform_minor, currency)}`}
            />
          ),
        )}
      </div>
    </li>
  )
}
