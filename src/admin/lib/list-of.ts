type Asked<Answer> = { data: Answer | undefined; error: Error | null; refetch: () => unknown }

/** A query's answer in the shape that `ListPage` takes. */
export const listOf = <Answer extends { count: number }, Row>(
  { data, error, refetch }: Asked<Answer>,
  rows: (answer: Answer) => Row[],
) => ({
  rows: data && rows(data),
  count: data?.count,
  error,
  retry: () => {
    refetch()
  },
})
