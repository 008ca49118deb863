import { cx } from "@/modules/ui/class-names"
import { Icon } from "@/modules/ui/components/icon"

type Props = {
  id: string
  name: string
  place: { index: number; count: number }
  onMove: (by: 1 | -1) => void
}

export const moveButtonId = (id: string, by: 1 | -1): string => `${id}-${by === 1 ? "down" : "up"}`

/** Up and down. At an end the button says so and stays, so that the keyboard's place is not lost. */
export function MoveButtons({ id, name, place, onMove }: Props) {
  return (
    <div className="flex shrink-0 flex-col">
      {([-1, 1] as const).map((by) => {
        const at_end = by === -1 ? place.index === 0 : place.index === place.count - 1
        return (
          <button
            key={by}
            id={moveButtonId(id, by)}
            type="button"
            aria-label={`Move ${name} ${by === 1 ? "down" : "up"}`}
            aria-disabled={at_end || undefined}
            onClick={() => !at_end && onMove(by)}
            className={cx(
              "flex h-7 w-9 items-center justify-center rounded-sm text-ink-soft transition-colors",
              at_end ? "opacity-30" : "hover:bg-brand-soft hover:text-brand",
            )}
          >
            <Icon name="chevron" className={cx("size-4.5", by === -1 ? "-rotate-90" : "rotate-90")} />
          </button>
        )
      })}
    </div>
  )
}
