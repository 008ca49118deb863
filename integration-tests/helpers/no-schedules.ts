import { WorkflowScheduler } from "@medusajs/framework/orchestration"

/**
 * Takes the booted backend's jobs off their schedules: a spec runs a job when it means to. A minute that ends between two
 * lines of a test would otherwise run one more.
 */
export const stopSchedules = (): Promise<void> => new WorkflowScheduler().clear()
