type Person = { first_name: string | null; last_name: string | null; email: string }

/** A person's name, or their address while they have given none. */
export function memberName({ first_name, last_name, email }: Person): string {
  return [first_name, last_name].filter(Boolean).join(" ") || email
}
