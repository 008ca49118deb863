import type { Category, Product } from "@/lib/data/products"
import type { Tenant } from "@/lib/data/tenant"
import { statesInWords } from "@/lib/us-states"
import { ProductGrid } from "@/modules/products/components/product-grid"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { ButtonLink } from "@/modules/ui/components/link"
import { CareFacts } from "../components/care-facts"
import { CategoryCards } from "../components/category-cards"
import { Hero } from "../components/hero"
import { HowItWorks } from "../components/how-it-works"
import { Questions, type QuestionAndAnswer } from "../components/questions"
import { Section } from "../components/section"

type Props = { tenant: Tenant; products: readonly Product[]; count: number; categories: readonly Category[] }

export function StoreHome({ tenant, products, count, categories }: Props) {
  return (
    <>
      <Hero tagline={tenant.theme.tagline} />
      <HowItWorks />
      <CategoryCards categories={categories} />
      <Section
        id="treatments"
        title="Treatments"
        lead="Prices are shown up front. Sending your answers to a clinician costs nothing."
        aside={
          count > products.length && (
            <ButtonLink href="/treatments" variant="secondary">
              See all {count}
            </ButtonLink>
          )
        }
      >
        {products.length > 0 ? (
          <ProductGrid products={products} label="Treatments" />
        ) : (
          <EmptyState title="Treatments are on their way">This store is new. Come back soon.</EmptyState>
        )}
      </Section>
      <CareFacts tenant={tenant} />
      <Questions items={questionsFor(tenant)} />
    </>
  )
}

function questionsFor({ business, serviceable_states }: Tenant): QuestionAndAnswer[] {
  return [
    {
      question: "Who decides whether I get a treatment?",
      answer:
        "A clinician who holds a current license in your state. They read your answers and either approve the treatment or tell you why it is not right for you.",
    },
    {
      question: "How long does it take?",
      answer:
        "Answering takes about 5 minutes. A clinician usually reviews your answers within 24 hours. After that the pharmacy ships your treatment, and your page shows each step.",
    },
    {
      question: "What if it is not safe for me?",
      answer:
        "We tell you so, and what you can do instead. Some answers rule a treatment out straight away, so you will not wait for nothing.",
    },
    {
      question: "Who sees my answers?",
      answer: `The clinician who reviews your case, the care team of ${business.name}, and the pharmacy that fills it. Nobody else. Your answers are encrypted where we keep them.`,
    },
    ...(serviceable_states.length > 0
      ? [
          {
            question: "Do you treat people in my state?",
            answer: `We treat people who live in ${statesInWords(serviceable_states)}.`,
          },
        ]
      : []),
  ]
}
