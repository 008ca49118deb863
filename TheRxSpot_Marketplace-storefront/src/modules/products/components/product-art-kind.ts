export type ArtKind = "pen" | "tube" | "tablets" | "dropper" | "foam" | "bottle"

const WORDS: [RegExp, ArtKind][] = [
  [/inject|semaglutide|tirzepatide|liraglutide|weekly pen|vial|b-?12|nad/i, "pen"],
  [/cream|gel|ointment|tretinoin|lotion|topical/i, "tube"],
  [/foam|spray|shampoo/i, "foam"],
  [/drop|serum|solution|oil/i, "dropper"],
  [/tablet|capsule|pill|softgel|oral/i, "tablets"],
]

/** What to draw for a treatment without a picture, guessed from its words; the first that say something decide. */
export function artKind(words: readonly (string | null)[]): ArtKind {
  for (const text of words) {
    const kind = text && WORDS.find(([pattern]) => pattern.test(text))?.[1]
    if (kind) return kind
  }
  return "bottle"
}

/** A small stable number from an id, so that neighbours differ but each keeps its look. */
export function artVariant(id: string, variants: number): number {
  let sum = 0
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0
  return sum % variants
}
