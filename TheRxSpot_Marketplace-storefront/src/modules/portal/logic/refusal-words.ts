import type { Problem } from "./outcome"

type Words = { title: string; text: string }

/** The backend's codes in a clinician's words: what is wrong, and what to do now. */
const WORDS: Readonly<Record<string, Words>> = {
  NOT_A_CLINICIAN: {
    title: "Only a clinician can decide",
    text: "You can read this case. An active clinician of this business has to decide it.",
  },
  NOT_LICENSED: {
    title: "You hold no license in this patient’s state",
    text: "Leave this case for a clinician who does. It stays in the queue.",
  },
  LICENSE_EXPIRED: {
    title: "Your license in this patient’s state has expired",
    text: "Renew it and ask an administrator to update it. The case stays in the queue.",
  },
  CLAIMED: {
    title: "Somebody else has this case",
    text: "Another clinician claimed it before you. Go on with the next one.",
  },
  ALREADY_DECIDED: {
    title: "This case is already decided",
    text: "Another clinician decided it first. Nothing was changed by you.",
  },
  NOT_CLAIMED: {
    title: "You do not hold this case",
    text: "Your claim ran out or was given back. Claim it again, then decide.",
  },
  NOT_FOUND: {
    title: "This case is not in this business",
    text: "It may belong to another business you work for. Switch the business at the top.",
  },
  FORBIDDEN: {
    title: "Your role does not allow this",
    text: "Ask an owner or administrator of this business.",
  },
  UNAUTHORIZED: { title: "You are signed out", text: "Sign in again to go on. Nothing was changed." },
  UNREACHABLE: {
    title: "No answer from our service",
    text: "We do not know if this went through. The page checks again by itself; look before you repeat it.",
  },
}

/** A refusal in plain words. Unknown codes fall back to the backend's own message, which is written for people. */
export function refusalWords({ code, message, issues }: Problem): Words {
  const known = WORDS[code]
  if (known) return known
  if (issues?.length)
    return { title: "Please check what you entered", text: issues.map((issue) => issue.message).join(". ") }
  return { title: "That did not work", text: message }
}
