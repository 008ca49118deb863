export * from "./check-hostname"
export * from "./records"
export * from "./state"
export * from "./verdict"
