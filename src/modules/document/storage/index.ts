import { AzureStorage } from "./azure"
import { GcsStorage } from "./gcs"
import { LocalStorage } from "./local"
import type { StorageOptions } from "./options"
import type { DocumentStorage } from "./port"
import { S3Storage } from "./s3"

export type { StorageOptions } from "./options"
export { ObjectMissing, type DocumentStorage, type StoredObject } from "./port"

/** The storage a configuration names. Nothing is connected before the first call. */
export async function openStorage(options: StorageOptions): Promise<DocumentStorage> {
  switch (options.provider) {
    case "local":
      return new LocalStorage(options.folder)
    case "s3":
      return S3Storage.open(options)
    case "gcs":
      return GcsStorage.open(options)
    case "azure":
      return AzureStorage.open(options)
  }
}
