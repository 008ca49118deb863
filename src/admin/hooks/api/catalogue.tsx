import { useQuery } from "@tanstack/react-query"
import { client } from "../../lib/client"

type Named = [id: string, name: string][]

/** The platform's products by title; the first 100 are what a marketplace of treatments has. */
export const useProductNames = () =>
  useQuery({
    queryKey: ["product-names"],
    queryFn: async (): Promise<Named> => {
      const query = { limit: 100, fields: "id,title", order: "title" }
      const { products } = await client.get<{ products: { id: string; title: string }[] }>(
        "/admin/products",
        query,
      )
      return products.map(({ id, title }) => [id, title])
    },
  })

export const useCategoryNames = () =>
  useQuery({
    queryKey: ["category-names"],
    queryFn: async (): Promise<Named> => {
      const query = { limit: 100, fields: "id,name" }
      type Answer = { product_categories: { id: string; name: string }[] }
      const { product_categories } = await client.get<Answer>("/admin/product-categories", query)
      return product_categories.map(({ id, name }) => [id, name])
    },
  })
