import type { ProductSeed } from "./types"

const compounded =
  "Compounded medicines are made by a licensed pharmacy for one patient. The FDA does not review them for safety, quality or how well they work. Your clinician prescribes one only when it fits your needs better than an approved product."

const glp1NotFor = [
  "People who have had medullary thyroid cancer or MEN 2, or whose close relatives have",
  "Anybody who is pregnant, breast-feeding or trying to get pregnant",
  "People who have had a serious reaction to a medicine of this kind",
]

const glp1GoodFor = [
  "Adults with a BMI of 30 or more",
  "Adults with a BMI of 27 or more and a condition such as high blood pressure or type 2 diabetes",
  "People who can also change how they eat and move",
]

export const weightProducts: readonly ProductSeed[] = [
  {
    handle: "compounded-semaglutide",
    title: "Compounded semaglutide",
    category: "weight",
    description: `A weekly injection that lowers appetite, with regular check-ins with your care team. ${compounded}`,
    consult_policy: "weight-management",
    variants: [
      {
        title: "Starting dose, 1 month",
        sku: "SEMA-025-1M",
        options: { Strength: "0.25 mg weekly", Plan: "1 month" },
        price_usd: 199,
      },
      {
        title: "Middle dose, 1 month",
        sku: "SEMA-050-1M",
        options: { Strength: "0.5 mg weekly", Plan: "1 month" },
        price_usd: 229,
      },
      {
        title: "Middle dose, 3 months",
        sku: "SEMA-050-3M",
        options: { Strength: "0.5 mg weekly", Plan: "3 months" },
        price_usd: 597,
      },
      {
        title: "Full dose, 1 month",
        sku: "SEMA-100-1M",
        options: { Strength: "1 mg weekly", Plan: "1 month" },
        price_usd: 259,
      },
    ],
    metadata: {
      summary: "A weekly injection for weight management, prescribed by a clinician.",
      good_for: glp1GoodFor,
      not_for: glp1NotFor,
      how_it_works:
        "Semaglutide acts like GLP-1, a hormone your body makes after a meal. You feel full sooner and for longer. The dose goes up slowly. Nausea, loose stools and constipation are common, most of all at the start. Results differ from person to person, and weight often returns after stopping.",
    },
  },
  {
    handle: "compounded-tirzepatide",
    title: "Compounded tirzepatide",
    category: "weight",
    description: `A weekly injection that acts on two appetite hormones, with regular check-ins with your care team. ${compounded}`,
    consult_policy: "weight-management",
    variants: [
      {
        title: "Starting dose, 1 month",
        sku: "TIRZ-025-1M",
        options: { Strength: "2.5 mg weekly", Plan: "1 month" },
        price_usd: 299,
      },
      {
        title: "Middle dose, 1 month",
        sku: "TIRZ-050-1M",
        options: { Strength: "5 mg weekly", Plan: "1 month" },
        price_usd: 349,
      },
      {
        title: "Middle dose, 3 months",
        sku: "TIRZ-050-3M",
        options: { Strength: "5 mg weekly", Plan: "3 months" },
        price_usd: 927,
      },
    ],
    metadata: {
      summary: "A weekly injection that acts on two hormones of appetite, prescribed by a clinician.",
      good_for: glp1GoodFor,
      not_for: [...glp1NotFor, "People who rely on birth control pills and cannot add a second method"],
      how_it_works:
        "Tirzepatide acts like GIP and GLP-1, two hormones your body makes after a meal. You feel full sooner and food leaves your stomach more slowly. The dose goes up slowly. Nausea, loose stools and constipation are common. Results differ from person to person, and weight often returns after stopping.",
    },
  },
  {
    handle: "psyllium-fiber",
    title: "Psyllium fiber",
    category: "weight",
    description:
      "Unflavored psyllium husk powder. One scoop in a large glass of water gives 5 grams of fiber.",
    consult_policy: null,
    variants: [
      { title: "30 servings", sku: "FIBER-30", options: { Size: "30 servings" }, price_usd: 19 },
      { title: "90 servings", sku: "FIBER-90", options: { Size: "90 servings" }, price_usd: 45 },
    ],
    metadata: {
      summary: "Plain fiber that helps you feel full and keeps you regular.",
      good_for: ["People who eat little fiber", "People with constipation now and then"],
      not_for: ["People who have trouble swallowing", "People with a blocked or narrow bowel"],
      how_it_works:
        "Psyllium soaks up water and forms a soft gel. Always take it with a full glass of water, and two hours apart from medicines.",
    },
  },
]
