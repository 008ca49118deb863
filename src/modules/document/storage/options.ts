/** Where objects are kept. */
export type StorageOptions = LocalOptions | RemoteOptions

export type LocalOptions = { provider: "local"; folder: string }

export type RemoteOptions = {
  provider: "s3" | "gcs" | "azure"
  /** Azure calls it a container. */
  bucket: string
  region: string
  /** S3: access key id. Google: the service account's e-mail. Azure: the storage account's name. */
  access_key?: string
  /** S3: secret access key. Google: the service account's private key (PEM). Azure: the account's key. */
  secret_key?: string
  /** Another server that speaks the provider's protocol. */
  endpoint?: string
  force_path_style: boolean
}
