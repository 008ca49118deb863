import { Button, Container, Heading, Text } from "@medusajs/ui"

/** A page or list that could not be loaded, with what to do about it. */
export const LoadError = ({ error, retry }: { error: Error; retry: () => void }) => (
  <Container className="flex flex-col items-start gap-y-3">
    <Heading level="h2">This could not be loaded</Heading>
    <Text className="text-ui-fg-subtle">{error.message}</Text>
    <Button variant="secondary" size="small" onClick={retry}>
      Try again
    </Button>
  </Container>
)
