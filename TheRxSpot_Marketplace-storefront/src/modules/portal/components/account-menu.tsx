"use client"

import { formatDateTime } from "@/lib/format-date-time"
import type { Me } from "@/lib/data/portal/me"
import { Avatar, initialsOf } from "@/modules/ui/components/avatar"
import { TextLink } from "@/modules/ui/components/link"
import { Popup } from "@/modules/ui/components/popup"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { memberSignOutAction } from "../actions/session"
import { useNow } from "../hooks/use-now"
import { memberName } from "../logic/member-name"
import { roleLabel } from "../logic/roles"
import { ThemeSwitch } from "./theme-switch"

/** Who is signed in, their licenses, the colours, and the way out. */
export function AccountMenu({ me, role }: { me: Me; role: string | null }) {
  const name = memberName(me.member)
  return (
    <Popup
      align="right"
      className="flex size-10 items-center justify-center rounded-full"
      trigger={
        <>
          <Avatar initials={initialsOf(name)} />
          <span className="sr-only">Account of {name}</span>
        </>
      }
    >
      {() => (
        <div className="divide-y divide-line">
          <div className="px-4 py-3">
            <p className="font-semibold break-words">
              {name}
              {me.clinician?.title && `, ${me.clinician.title}`}
            </p>
            <p className="text-sm wrap-anywhere text-ink-soft">{me.member.email}</p>
            {role && <p className="text-sm text-ink-soft">{roleLabel(role)}</p>}
          </div>
          {me.clinician && <Licenses licenses={me.clinician.licenses} />}
          <div className="px-4 py-3">
            <ThemeSwitch />
          </div>
          <div className="px-4 py-3">
            <TextLink href="/portal/security">How you sign in</TextLink>
          </div>
          <form action={memberSignOutAction} className="p-2">
            <SubmitButton variant="quiet" size="sm" className="min-h-10 w-full">
              Sign out
            </SubmitButton>
          </form>
        </div>
      )}
    </Popup>
  )
}

function Licenses({ licenses }: { licenses: NonNullable<Me["clinician"]>["licenses"] }) {
  const now = useNow(60_000)
  return (
    <div className="px-4 py-3 text-sm">
      <p className="text-ink-soft">Licenses</p>
      <ul role="list" className="mt-1 flex flex-col gap-1">
        {licenses.length === 0 && <li>None on record</li>}
        {licenses.map(({ state, number, expires_at, status }) => {
          const expired = Date.parse(expires_at) <= now
          const note =
            status !== "active"
              ? status
              : `${expired ? "expired" : "until"} ${formatDateTime(expires_at, "date", "UTC")}`
          return (
            <li key={`${state}-${number}`} className="flex justify-between gap-3">
              <span className="font-semibold">{state}</span>
              <span
                className={expired || status !== "active" ? "font-semibold text-danger" : "text-ink-soft"}
              >
                {note}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
