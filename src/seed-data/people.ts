import { PLATFORM_SCOPE } from "../lib/scope"

/**
 * Everybody in the demo is invented. The password is public, so a seed must never make
 * these accounts on a system that serves real people.
 */
export const DEMO_PASSWORD = "demo-rxspot-2026"

export interface PersonSeed {
  email: string
  password: string
  first_name: string
  last_name: string
}

export interface BusinessSeed {
  handle: string
  business_name: string
  primary_color: string
  secondary_color: string
  radius: "sharp" | "soft" | "round"
  tagline: string
  owner: PersonSeed
  /** Where it works from and the states it serves. */
  location: { name: string; address: string; phone: string; email: string; serviceable_states: string[] }
}

export interface ClinicianSeed extends PersonSeed {
  /** Handle of the business, or the platform's scope for a clinician who serves all. */
  business: string
  title: string
  npi: string
  licenses: { state: string; number: string; expires_at: string }[]
}

export interface PatientSeed extends PersonSeed {
  /** Handle of the business whose storefront this patient uses. */
  business: string
  phone: string
  state: string
}

const person = (first_name: string, last_name: string, email: string): PersonSeed => ({
  email,
  password: DEMO_PASSWORD,
  first_name,
  last_name,
})

export const BUSINESSES: readonly BusinessSeed[] = [
  {
    handle: "best-health",
    business_name: "Best Health",
    primary_color: "#2A4B5C",
    secondary_color: "#00B4A0",
    radius: "soft",
    tagline: "Care that fits your day",
    owner: person("Olivia", "Hart", "owner@best-health.example"),
    location: {
      name: "Best Health, Oakland",
      address: "1200 Broadway, Oakland, CA 94612",
      phone: "+1 510 555 0142",
      email: "care@best-health.example",
      serviceable_states: ["CA", "NV", "OR", "WA", "TX", "NY"],
    },
  },
  {
    handle: "clear-care",
    business_name: "Clear Care",
    primary_color: "#7A2E5D",
    secondary_color: "#F2A65A",
    radius: "round",
    tagline: "Straight answers, kind care",
    owner: person("Samuel", "Brandt", "owner@clear-care.example"),
    location: {
      name: "Clear Care, Austin",
      address: "500 Congress Avenue, Austin, TX 78701",
      phone: "+1 512 555 0117",
      email: "help@clear-care.example",
      serviceable_states: ["TX", "NY", "FL"],
    },
  },
]

export const CLINICIANS: readonly ClinicianSeed[] = [
  {
    ...person("Maya", "Lindqvist", "maya.lindqvist@best-health.example"),
    business: "best-health",
    title: "MD",
    npi: "1234567893",
    licenses: [
      { state: "CA", number: "A-148820", expires_at: "2030-06-30T00:00:00.000Z" },
      { state: "NV", number: "NV-20177", expires_at: "2029-12-31T00:00:00.000Z" },
    ],
  },
  {
    ...person("Daniel", "Okafor", "daniel.okafor@therxspot.example"),
    business: PLATFORM_SCOPE,
    title: "DO",
    npi: "1245319599",
    licenses: [
      { state: "TX", number: "T-90412", expires_at: "2030-02-28T00:00:00.000Z" },
      { state: "NY", number: "NY-311208", expires_at: "2029-09-30T00:00:00.000Z" },
    ],
  },
]

/** The name is rare on purpose: tests search database dumps for it. */
export const PATIENTS: readonly PatientSeed[] = [
  {
    ...person("Marisol", "Quintanilla", "marisol.quintanilla@example.com"),
    business: "best-health",
    phone: "+1 415 555 0168",
    state: "CA",
  },
]

export const OPERATOR: PersonSeed = person("Pat", "Operator", "operator@therxspot.example")
