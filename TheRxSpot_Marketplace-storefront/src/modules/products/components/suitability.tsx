import { Icon } from "@/modules/ui/components/icon"

/** Who a treatment is for and who it is not for, side by side. */
export function Suitability({
  good_for,
  not_for,
}: {
  good_for: readonly string[]
  not_for: readonly string[]
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <List title="Who it is for" items={good_for} icon="check" tone="bg-brand-soft" mark="text-brand" />
      <List title="Who it is not for" items={not_for} icon="close" tone="bg-sunken" mark="text-danger" />
    </div>
  )
}

type ListProps = {
  title: string
  items: readonly string[]
  icon: "check" | "close"
  tone: string
  mark: string
}

function List({ title, items, icon, tone, mark }: ListProps) {
  if (items.length === 0) return null
  return (
    <section className={`rounded-lg p-6 ${tone}`}>
      <h2 className="mb-3 text-lg font-semibold">{title}</h2>
      <ul className="flex flex-col gap-2.5">
        {items.map((item) => (
          <li key={item} className="flex gap-2.5">
            <Icon name={icon} className={`mt-0.5 ${mark}`} /> {item}
          </li>
        ))}
      </ul>
    </section>
  )
}
