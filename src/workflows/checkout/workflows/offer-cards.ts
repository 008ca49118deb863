import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { offerCardsStep } from "../steps/offer-cards"

/** Where Stripe is configured, patients of every region may pay by card. */
export const offerCardsWorkflow = createWorkflow("offer-cards", () => new WorkflowResponse(offerCardsStep()))
