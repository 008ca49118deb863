import { Icon } from "@/modules/ui/components/icon"
import { PRODUCT_SHAPES } from "@/modules/products/components/product-shapes"

/** The home page's picture: a windowsill in the brand's colours, with the journey's good end on two cards. */
export function HeroArt() {
  return (
    <div className="relative mx-auto w-full max-w-lg" aria-hidden="true">
      <svg viewBox="0 0 480 500" className="w-full">
        <path d="M40 500V230a200 200 0 0 1 400 0v270z" fill="var(--brand-mist)" />
        <path d="M78 500V238a162 162 0 0 1 324 0v262z" fill="var(--brand-soft)" />
        <circle cx="300" cy="190" r="84" fill="var(--accent)" opacity="0.5" />
        <circle cx="300" cy="190" r="58" fill="var(--accent)" opacity="0.55" />
        <path d="M78 372c60-40 112-26 166-8s104 14 158-18v154H78z" fill="var(--brand-glow)" opacity="0.55" />
        <path d="M78 408c70-26 126-8 182 2s98 4 142-18v108H78z" fill="var(--brand)" opacity="0.85" />
        <Sprig x={120} flip={false} />
        <Sprig x={384} flip />
        <rect x="16" y="440" width="448" height="60" rx="12" fill="#fffdf9" />
        <rect x="16" y="440" width="448" height="14" rx="7" fill="#10201f" opacity="0.05" />
        <ellipse cx="208" cy="441" rx="70" ry="6" fill="#10201f" opacity="0.12" />
        <g transform="translate(200 336) scale(1.14)">{PRODUCT_SHAPES.tablets}</g>
        <g transform="translate(318 348) scale(0.98)">{PRODUCT_SHAPES.dropper}</g>
      </svg>
      <FloatingCard
        className="top-[16%] -left-2 sm:-left-8"
        icon="check"
        title="Approved"
        text="by a licensed clinician"
      />
      <FloatingCard
        className="-right-1 bottom-[4%] sm:-right-6"
        icon="truck"
        title="On its way"
        text="tracked to your door"
      />
    </div>
  )
}

function FloatingCard({
  className,
  icon,
  title,
  text,
}: {
  className: string
  icon: "check" | "truck"
  title: string
  text: string
}) {
  return (
    <div
      className={`absolute flex items-center gap-3 rounded-md border border-line bg-raised py-2.5 pr-4 pl-3 shadow-card ${className}`}
    >
      <span className="flex size-9 items-center justify-center rounded-full bg-brand-soft text-brand">
        <Icon name={icon} />
      </span>
      <span>
        <span className="block leading-tight font-semibold">{title}</span>
        <span className="block text-sm text-ink-soft">{text}</span>
      </span>
    </div>
  )
}

function Sprig({ x, flip }: { x: number; flip: boolean }) {
  const leaf = "M0 0c-26-8-40-28-38-52 24 4 38 24 38 52z"
  return (
    <g transform={`translate(${x} 442) scale(${flip ? -1 : 1} 1)`} fill="var(--brand-strong)">
      <path
        d="M0 0c-4-52-2-98 12-150"
        stroke="var(--brand-strong)"
        strokeWidth="4"
        fill="none"
        strokeLinecap="round"
      />
      <path d={leaf} transform="translate(-1 -34)" opacity="0.9" />
      <path d={leaf} transform="translate(0 -38) scale(-1 1)" fill="var(--brand)" />
      <path d={leaf} transform="translate(2 -82) scale(0.86)" fill="var(--brand)" />
      <path d={leaf} transform="translate(3 -86) scale(-0.86 0.86)" opacity="0.9" />
      <path d={leaf} transform="translate(10 -132) scale(0.62)" />
      <path d={leaf} transform="translate(11 -134) scale(-0.62 0.62)" fill="var(--brand)" />
    </g>
  )
}
