/** What the platform calls itself where no business speaks: invitations to it, its store in Medusa Admin, its API. */
export const PLATFORM_NAME = "TheRxSpot"
