export { corsList, corsPattern } from "./cors"
export { isReservedHandle, platformDomain, validateHandle, type HandleVerdict } from "./handle"
export { isPlatformHost, normaliseHost } from "./normalise-host"
export { RESERVED_HANDLES } from "./reserved-handles"
