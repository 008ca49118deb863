export * from "./confirmation"
export * from "./refusals"
export * from "./states"
