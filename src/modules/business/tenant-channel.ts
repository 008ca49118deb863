/** PostgreSQL notifies here, with a business id, whenever something a tenant look-up reads has changed. */
export const TENANT_CHANNEL = "rxspot_tenant"
