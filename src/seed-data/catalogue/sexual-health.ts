import type { ProductSeed } from "./types"

const notFor = [
  "People who take nitrates, riociguat or poppers: together they can be deadly",
  "People with chest pain, or a heart attack or stroke in the last 6 months",
  "People whose blood pressure is very high or very low",
]

const emergency =
  "See a doctor at once for chest pain, loss of sight or hearing, or an erection that lasts over 4 hours."

export const sexualHealthProducts: readonly ProductSeed[] = [
  {
    handle: "sildenafil",
    title: "Sildenafil",
    category: "sexual-health",
    description: "The generic of Viagra. A tablet to take when you need it, about an hour before sex.",
    consult_policy: "erectile-dysfunction",
    variants: [
      {
        title: "50 mg, 8 tablets",
        sku: "SILD-50-8",
        options: { Strength: "50 mg", Quantity: "8 tablets" },
        price_usd: 24,
      },
      {
        title: "50 mg, 16 tablets",
        sku: "SILD-50-16",
        options: { Strength: "50 mg", Quantity: "16 tablets" },
        price_usd: 44,
      },
      {
        title: "100 mg, 8 tablets",
        sku: "SILD-100-8",
        options: { Strength: "100 mg", Quantity: "8 tablets" },
        price_usd: 28,
      },
    ],
    metadata: {
      summary: "A tablet for erections, taken when you need it.",
      good_for: ["Men who find it hard to get or keep an erection", "Men who plan ahead"],
      not_for: notFor,
      how_it_works: `Sildenafil lets more blood flow to the penis when you are aroused. It works for about 4 hours. Headache, a flushed face and a stuffy nose are common. ${emergency}`,
    },
  },
  {
    handle: "tadalafil",
    title: "Tadalafil",
    category: "sexual-health",
    description: "The generic of Cialis. A small dose every day, or a larger one when you need it.",
    consult_policy: "erectile-dysfunction",
    variants: [
      {
        title: "5 mg daily, 30 tablets",
        sku: "TADA-5-30",
        options: { Strength: "5 mg daily", Quantity: "30 tablets" },
        price_usd: 39,
      },
      {
        title: "5 mg daily, 90 tablets",
        sku: "TADA-5-90",
        options: { Strength: "5 mg daily", Quantity: "90 tablets" },
        price_usd: 99,
      },
      {
        title: "10 mg when needed, 8 tablets",
        sku: "TADA-10-8",
        options: { Strength: "10 mg when needed", Quantity: "8 tablets" },
        price_usd: 29,
      },
    ],
    metadata: {
      summary: "A tablet for erections that works for up to 36 hours.",
      good_for: [
        "Men who find it hard to get or keep an erection",
        "Men who do not want to plan around a tablet",
      ],
      not_for: notFor,
      how_it_works: `Tadalafil lets more blood flow to the penis when you are aroused, for up to 36 hours. Headache, back pain and indigestion are common. ${emergency}`,
    },
  },
]
