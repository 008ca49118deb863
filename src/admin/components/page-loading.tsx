import { Container, Skeleton } from "@medusajs/ui"

/** A page whose data is on its way, in about the shape it is going to have. */
export const PageLoading = () => (
  <Container className="flex flex-col gap-y-3" role="status" aria-busy="true" aria-label="Loading">
    <Skeleton className="h-7 w-56" />
    <Skeleton className="h-4 w-80 max-w-full" />
    <Skeleton className="h-40 w-full" />
  </Container>
)
