import type { ProductSeed } from "./types"

export const dailyHealthProducts: readonly ProductSeed[] = [
  {
    handle: "daily-multivitamin",
    title: "Daily multivitamin",
    category: "daily-health",
    description:
      "One tablet a day with common vitamins and minerals at, or below, the daily value. No mega-doses.",
    consult_policy: null,
    variants: [
      { title: "60 tablets", sku: "MULTI-60", options: { Size: "60 tablets" }, price_usd: 18 },
      { title: "180 tablets", sku: "MULTI-180", options: { Size: "180 tablets" }, price_usd: 45 },
    ],
    metadata: {
      summary: "Plain vitamins and minerals for days when you eat less.",
      good_for: ["People who eat little or leave out whole food groups"],
      not_for: ["People who take warfarin: it holds vitamin K", "Children"],
      how_it_works:
        "It fills small gaps. It does not replace food, and most people who eat a varied diet do not need it.",
    },
  },
  {
    handle: "whey-protein",
    title: "Whey protein",
    category: "daily-health",
    description: "Whey protein powder with 24 grams of protein a scoop and no added sugar.",
    consult_policy: null,
    variants: [
      { title: "Vanilla", sku: "WHEY-VAN", options: { Flavor: "Vanilla" }, price_usd: 39 },
      { title: "Chocolate", sku: "WHEY-CHO", options: { Flavor: "Chocolate" }, price_usd: 39 },
      { title: "Plain", sku: "WHEY-PLA", options: { Flavor: "Plain" }, price_usd: 36 },
    ],
    metadata: {
      summary: "An easy way to eat enough protein.",
      good_for: ["People who eat less while they lose weight", "People who do strength training"],
      not_for: ["People with a milk allergy", "People with kidney disease, unless a doctor agrees"],
      how_it_works: "Enough protein, together with exercise, helps to keep muscle while you lose weight.",
    },
  },
  {
    handle: "electrolyte-mix",
    title: "Electrolyte mix",
    category: "daily-health",
    description: "Sugar-free drink powder with sodium, potassium and magnesium, in 30 sticks.",
    consult_policy: null,
    variants: [
      { title: "Lemon", sku: "ELEC-LEM", options: { Flavor: "Lemon" }, price_usd: 29 },
      { title: "Berry", sku: "ELEC-BER", options: { Flavor: "Berry" }, price_usd: 29 },
    ],
    metadata: {
      summary: "Salts for days when you sweat a lot or lose fluid.",
      good_for: ["Hot days and long workouts", "A day of loose stools or little appetite"],
      not_for: [
        "People with kidney disease or heart failure",
        "People on a low-salt diet, or on medicine that raises potassium",
      ],
      how_it_works: "One stick in half a quart of water replaces some of the salts that you lose with fluid.",
    },
  },
]
