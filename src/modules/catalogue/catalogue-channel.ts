/** PostgreSQL notifies here with a business's or sales channel's id, or `*`, when what a shop shows has changed. */
export const CATALOGUE_CHANNEL = "rxspot_catalogue"
