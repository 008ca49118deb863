import type { ProductSeed } from "./types"

const monthly = (title: string) => ({ Strength: title, Plan: "1 month" })
const quarterly = (title: string) => ({ Strength: title, Plan: "3 months" })

const patience =
  "It takes 3 to 6 months before you can tell whether it works, and it works only while you go on with it."

export const hairProducts: readonly ProductSeed[] = [
  {
    handle: "finasteride",
    title: "Finasteride",
    category: "hair",
    description: "A daily tablet that slows male pattern hair loss. Generic, FDA-approved for men.",
    consult_policy: "hair-loss",
    variants: [
      { title: "1 mg, 1 month", sku: "FINA-1-1M", options: monthly("1 mg daily"), price_usd: 20 },
      { title: "1 mg, 3 months", sku: "FINA-1-3M", options: quarterly("1 mg daily"), price_usd: 48 },
    ],
    metadata: {
      summary: "A daily tablet that slows hair loss in men.",
      good_for: ["Men who are losing hair at the crown or the hairline", "Men who want one tablet a day"],
      not_for: [
        "Anybody who is or may become pregnant",
        "People who have had a serious reaction to finasteride",
        "People under 18",
      ],
      how_it_works: `Finasteride lowers DHT, the hormone that shrinks hair roots. ${patience} A few men notice less sex drive, weaker erections or low mood: tell us at once.`,
    },
  },
  {
    handle: "oral-minoxidil",
    title: "Oral minoxidil",
    category: "hair",
    description:
      "A low daily dose of minoxidil as a tablet. Approved for blood pressure; for hair it is prescribed off-label, which is legal and common, when a clinician finds it right for you.",
    consult_policy: "hair-loss",
    variants: [
      { title: "2.5 mg, 1 month", sku: "MINO-25-1M", options: monthly("2.5 mg daily"), price_usd: 25 },
      { title: "2.5 mg, 3 months", sku: "MINO-25-3M", options: quarterly("2.5 mg daily"), price_usd: 60 },
    ],
    metadata: {
      summary: "A daily tablet for people who do not want a foam on the scalp.",
      good_for: [
        "Thinning hair at the crown or all over",
        "People whose scalp gets sore from topical minoxidil",
      ],
      not_for: [
        "People with heart disease or low blood pressure, unless a clinician agrees",
        "People with pheochromocytoma",
        "Anybody who is pregnant or breast-feeding",
      ],
      how_it_works: `Minoxidil widens small blood vessels and keeps hair longer in its growing phase. ${patience} Some people get swollen ankles, a faster heartbeat or more hair elsewhere.`,
    },
  },
  {
    handle: "finasteride-minoxidil-spray",
    title: "Finasteride and minoxidil spray",
    category: "hair",
    description:
      "A scalp spray with both medicines, compounded by a licensed pharmacy. Compounded medicines are not reviewed by the FDA.",
    consult_policy: "hair-loss",
    variants: [
      { title: "1 month", sku: "SPRAY-1M", options: { Plan: "1 month" }, price_usd: 45 },
      { title: "3 months", sku: "SPRAY-3M", options: { Plan: "3 months" }, price_usd: 117 },
    ],
    metadata: {
      summary: "Two medicines in one spray, once a day on the scalp.",
      good_for: ["Men who want both medicines without tablets"],
      not_for: ["Anybody who is or may become pregnant, or shares a home where the spray could be touched"],
      how_it_works: `Finasteride slows the loss and minoxidil supports growth. ${patience} A dry or itchy scalp is the most common side effect.`,
    },
  },
  {
    handle: "minoxidil-foam",
    title: "Minoxidil 5% foam",
    category: "hair",
    description: "Over-the-counter foam for the scalp. FDA-approved for men; use once or twice a day.",
    consult_policy: null,
    variants: [
      { title: "1 month", sku: "FOAM-1M", options: { Plan: "1 month" }, price_usd: 28 },
      { title: "3 months", sku: "FOAM-3M", options: { Plan: "3 months" }, price_usd: 69 },
    ],
    metadata: {
      summary: "Foam for thinning hair. No prescription needed.",
      good_for: ["Thinning hair at the crown", "People who want to start without a prescription"],
      not_for: [
        "People under 18",
        "A red, sore or broken scalp",
        "Anybody who is pregnant or breast-feeding",
      ],
      how_it_works: `Rub half a capful into a dry scalp. ${patience} Some hair may fall out in the first weeks: that is expected.`,
    },
  },
]
