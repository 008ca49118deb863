import Image from "next/image"
import { initialsOf } from "@/modules/ui/components/avatar"

/** The business's logo, or its initials beside its name. */
export function BrandMark({ name, logo_url }: { name: string; logo_url: string | null }) {
  if (logo_url) {
    // Not optimised: the picture comes from the business's own server, which ours need not fetch.
    return (
      <Image
        src={logo_url}
        alt={name}
        width={168}
        height={40}
        unoptimized
        preload
        className="h-9 w-auto max-w-44 object-contain"
      />
    )
  }
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <span
        aria-hidden="true"
        className="flex size-9 shrink-0 items-center justify-center rounded-md bg-brand text-sm font-bold text-on-brand"
      >
        {initialsOf(name)}
      </span>
      <span className="truncate text-lg font-bold tracking-tight">{name}</span>
    </span>
  )
}
