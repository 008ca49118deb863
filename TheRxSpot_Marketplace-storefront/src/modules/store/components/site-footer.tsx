import NextLink from "next/link"
import type { ReactNode } from "react"
import type { Tenant } from "@/lib/data/tenant"
import { Icon, type IconName } from "@/modules/ui/components/icon"

const LINK =
  "inline-flex min-h-11 items-center gap-2 rounded-sm hover:text-brand hover:underline underline-offset-4"

export function SiteFooter({ tenant }: { tenant: Tenant }) {
  const { name } = tenant.business
  const { email, phone, address } = tenant.support
  return (
    <footer className="mt-18 border-t border-line bg-sunken">
      <div className="container-page grid gap-8 py-12 md:grid-cols-[1.4fr_1fr_1fr]">
        <div className="flex flex-col gap-3">
          <p className="text-lg font-bold">{name}</p>
          <p className="flex max-w-sm items-start gap-2 text-ink-soft">
            <Icon name="shield" className="mt-0.5" /> Care by licensed clinicians. Medicines from licensed
            pharmacies.
          </p>
          {address && <p className="max-w-sm text-base text-ink-soft">{address}</p>}
        </div>
        <FooterColumn title="Explore">
          <NextLink className={LINK} href="/treatments">
            Treatments
          </NextLink>
          <NextLink className={LINK} href="/account">
            My consultations
          </NextLink>
          <NextLink className={LINK} href="/privacy">
            Your privacy
          </NextLink>
        </FooterColumn>
        {(email || phone) && (
          <FooterColumn title="Talk to us">
            {email && <Contact icon="mail" href={`mailto:${email}`} text={email} />}
            {phone && <Contact icon="phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`} text={phone} />}
          </FooterColumn>
        )}
      </div>
      <div className="container-page">
        <p className="border-t border-line py-5 text-sm text-ink-soft">
          In an emergency call 911. {name} does not treat emergencies.
        </p>
      </div>
    </footer>
  )
}

function FooterColumn({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col items-start">
      <h2 className="mb-1 text-sm font-semibold text-ink-soft">{title}</h2>
      {children}
    </div>
  )
}

function Contact({ icon, href, text }: { icon: IconName; href: string; text: string }) {
  return (
    <a className={LINK} href={href}>
      <Icon name={icon} /> {text}
    </a>
  )
}
