import type { ReactNode } from "react"
import type { ArtKind } from "./product-art-kind"

const cap = { fill: "var(--brand)" }
const deep = { fill: "var(--brand-strong)" }
const paper = { fill: "#fffdf9" }
const shade = { fill: "#10201f", opacity: 0.07 }
const line = { fill: "var(--brand-mist)" }

/** Each product's container, drawn in the brand's colours around the centre (0, 0), standing on y = 90. */
export const PRODUCT_SHAPES: Record<ArtKind, ReactNode> = {
  pen: (
    <g transform="rotate(24) translate(0 6)">
      <rect x="-17" y="-112" width="34" height="76" rx="12" {...cap} />
      <rect x="-17" y="-112" width="11" height="76" rx="8" fill="#fff" opacity="0.16" />
      <rect x="-21" y="-40" width="42" height="118" rx="12" {...paper} />
      <rect x="6" y="-40" width="15" height="118" rx="10" {...shade} />
      <rect x="-9" y="-24" width="18" height="46" rx="9" {...line} />
      <rect x="-6" y="0" width="12" height="19" rx="6" fill="var(--accent)" />
      <rect x="-21" y="36" width="42" height="9" fill="var(--accent)" />
      <rect x="-13" y="76" width="26" height="18" rx="6" {...deep} />
    </g>
  ),
  tube: (
    <g transform="rotate(-8)">
      <path d="M-44-92h88l-13 148h-62z" {...paper} />
      <path d="M16-92h28l-13 148H12z" {...shade} />
      <rect x="-47" y="-104" width="94" height="16" rx="4" {...line} />
      <path d="M-37-26h74l-3.4 40h-67z" {...cap} />
      <rect x="-22" y="-13" width="30" height="5" rx="2.5" fill="var(--on-brand)" opacity="0.9" />
      <rect x="-22" y="-2" width="19" height="4" rx="2" fill="var(--on-brand)" opacity="0.6" />
      <rect x="-30" y="56" width="60" height="34" rx="6" {...deep} />
    </g>
  ),
  tablets: (
    <g>
      <rect x="-62" y="-34" width="84" height="124" rx="16" {...paper} />
      <rect x="-4" y="-34" width="26" height="124" rx="14" {...shade} />
      <rect x="-55" y="-70" width="70" height="40" rx="9" {...cap} />
      <path d="M-45-64v28m12-28v28m12-28v28m12-28v28" stroke="#fff" strokeOpacity="0.22" strokeWidth="3" />
      <rect x="-62" y="-2" width="84" height="54" {...line} />
      <rect x="-48" y="12" width="40" height="6" rx="3" {...cap} />
      <rect x="-48" y="26" width="26" height="5" rx="2.5" {...cap} opacity="0.5" />
      <g transform="translate(58 68) rotate(-28)">
        <rect x="-26" y="-12" width="52" height="24" rx="12" fill="var(--accent)" />
        <path d="M0-12h14a12 12 0 0 1 0 24H0z" {...paper} />
      </g>
      <ellipse cx="52" cy="28" rx="17" ry="17" {...paper} />
      <path d="M41 28h22" stroke="var(--brand-glow)" strokeWidth="3" strokeLinecap="round" />
    </g>
  ),
  dropper: (
    <g>
      <rect x="-14" y="-112" width="28" height="46" rx="13" {...deep} />
      <rect x="-22" y="-68" width="44" height="26" rx="5" {...cap} />
      <path
        d="M-18-42h36v14c18 6 28 18 28 38v64a16 16 0 0 1-16 16h-60a16 16 0 0 1-16-16V10c0-20 10-32 28-38z"
        fill="var(--brand-glow)"
      />
      <path d="M20-26c16 7 26 18 26 36v64a16 16 0 0 1-16 16H14z" {...shade} />
      <rect x="-46" y="8" width="92" height="48" {...paper} />
      <rect x="-30" y="20" width="42" height="6" rx="3" {...cap} />
      <rect x="-30" y="34" width="26" height="5" rx="2.5" {...cap} opacity="0.5" />
    </g>
  ),
  foam: (
    <g>
      <rect x="-13" y="-108" width="26" height="16" rx="4" {...deep} />
      <path d="M-30-92h60l6 26h-72z" {...cap} />
      <rect x="-38" y="-66" width="76" height="156" rx="14" {...paper} />
      <rect x="12" y="-66" width="26" height="156" rx="12" {...shade} />
      <path d="M-38-8c26-22 50 16 76-4v58h-76z" {...cap} opacity="0.92" />
      <rect x="-24" y="16" width="36" height="6" rx="3" fill="var(--on-brand)" opacity="0.9" />
      <circle cx="62" cy="74" r="16" {...paper} />
      <circle cx="76" cy="82" r="10" {...paper} />
      <circle cx="52" cy="82" r="9" {...paper} />
    </g>
  ),
  bottle: (
    <g>
      <rect x="-24" y="-98" width="48" height="34" rx="8" {...cap} />
      <path
        d="M-20-64h40c18 8 30 18 30 40v98a16 16 0 0 1-16 16h-68a16 16 0 0 1-16-16v-98c0-22 12-32 30-40z"
        {...paper}
      />
      <path d="M20-64c18 8 30 18 30 40v98a16 16 0 0 1-16 16H16z" {...shade} />
      <rect x="-50" y="-10" width="100" height="62" {...line} />
      <circle cx="-20" cy="20" r="14" {...cap} />
      <rect x="4" y="10" width="32" height="6" rx="3" {...cap} />
      <rect x="4" y="24" width="20" height="5" rx="2.5" {...cap} opacity="0.5" />
    </g>
  ),
}
