export * from "./catalogue"
export { demoWeightResponse } from "./demo-response"
export * from "./forms"
export * from "./people"
