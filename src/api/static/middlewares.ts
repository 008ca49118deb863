import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"

/** Whoever asks may be an operator; the route decides whether that matters. */
export const uploadMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/static/:file",
    methods: ["GET"],
    middlewares: [authenticate("user", ["session", "bearer"], { allowUnauthenticated: true })],
  },
]
