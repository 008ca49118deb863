import NextLink from "next/link"
import { cx } from "@/modules/ui/class-names"
import { ThemeSwitch } from "../components/theme-switch"
import { STORIES } from "../kit/stories"
import type { Story } from "../kit/story"

/** The kit's catalogue: every component on the left, one of them in its states on the right. */
export function KitPage({ story }: { story: Story | null }) {
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-8 px-4 py-8 md:grid-cols-[12rem_minmax(0,1fr)]">
      <div className="flex flex-col gap-4">
        <NextLink href="/portal/kit" className="text-lg font-bold">
          Kit
        </NextLink>
        <ThemeSwitch />
        <nav aria-label="Components" className="flex flex-wrap gap-x-1 md:flex-col">
          {STORIES.map(({ slug, title }) => (
            <NextLink
              key={slug}
              href={`/portal/kit/${slug}`}
              aria-current={slug === story?.slug ? "page" : undefined}
              className={cx(
                "rounded-sm px-2 py-1 text-sm",
                slug === story?.slug
                  ? "bg-brand-soft font-semibold text-brand"
                  : "text-ink-soft hover:text-ink",
              )}
            >
              {title}
            </NextLink>
          ))}
        </nav>
      </div>
      <main id="main" className="flex min-w-0 flex-col gap-6">
        <h1 className="text-2xl font-bold">{story?.title ?? "Component kit"}</h1>
        {story ? (
          <div className="flex flex-col gap-5">{story.body}</div>
        ) : (
          <p className="text-ink-soft">What pages are made of, each in its states. In development only.</p>
        )}
      </main>
    </div>
  )
}
