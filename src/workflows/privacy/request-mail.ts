import { escapeHtml } from "../../lib/escape-html"

type About = { business_name: string; url: string; days: number }

/** What a patient is told; never what for, nor of whom: a mailbox is read by others too. */
const WORDS = {
  "data-copy-ready": ({ business_name, days }: About) => ({
    subject: "The copy you asked for is ready",
    says: `The copy you asked ${business_name} for can be downloaded for ${days} days, after signing in:`,
  }),
  "data-request-refused": ({ business_name }: About) => ({
    subject: "Your request was answered",
    says: `${business_name} could not do what you asked for. The reason is on your page, after signing in:`,
  }),
}

export type RequestMail = keyof typeof WORDS

export function requestMail(template: RequestMail, about: About) {
  const { subject, says } = WORDS[template](about)
  return {
    subject,
    text: `${says}\n\n${about.url}\n`,
    html: `<p>${escapeHtml(says)}</p>\n<p><a href="${about.url}">${about.url}</a></p>`,
  }
}
