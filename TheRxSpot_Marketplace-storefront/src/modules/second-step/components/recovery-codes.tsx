"use client"

import type { Actor } from "@/lib/data/session"
import { Banner } from "@/modules/ui/components/banner"
import { CopyButton } from "@/modules/ui/components/copy-button"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { signInAnewAction } from "../actions"

/** Shown this once: what gets somebody in whose phone is lost. */
export function RecoveryCodes({ actor, codes }: { actor: Actor; codes: readonly string[] }) {
  return (
    <div className="flex flex-col gap-5">
      <Banner signal="success" title="The second step is on">
        <p>Keep these recovery codes in a safe place. If your phone is lost, each gets you in once.</p>
      </Banner>
      <ul role="list" aria-label="Recovery codes" className="flex flex-col gap-1 tabular-nums">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-sm wrap-anywhere max-sm:text-[0.75rem]">{code}</code>
          </li>
        ))}
      </ul>
      <CopyButton text={codes.join("\n")} label="Copy all" size="md" />
      <form action={signInAnewAction.bind(null, actor, false)}>
        <SubmitButton size="lg" className="w-full">
          I have kept them: sign in again
        </SubmitButton>
      </form>
    </div>
  )
}
