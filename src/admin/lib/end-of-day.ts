/** The end of the day, in UTC, until which a licence is good; a day is `YYYY-MM-DD`, and no day stays none. */
export const endOfDay = (day: string): string => (day ? `${day}T23:59:59Z` : "")
