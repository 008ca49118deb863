import { exclusiveOption, flag, intakeForm, knockOut, options, question } from "./build"
import { allergies, consent, dateOfBirth, goals, otherMedicines, pregnancy, sex, state } from "./common"

const pattern = question("hair_pattern", "choice", "Where are you losing hair?", {
  repeats: true,
  help: "Choose all that apply.",
  answerOption: options({
    hairline: "At the front, or the temples",
    crown: "At the top of the head",
    overall: "Thinner all over",
    patches: "In round patches",
    sudden: "A lot of hair within a few weeks",
    scalp: "My scalp is red, sore, itchy or flaky",
  }),
  extension: [
    flag(["patches"], "Patchy loss: consider alopecia areata or infection."),
    flag(["sudden"], "Sudden loss: consider telogen effluvium; ask about illness, stress, thyroid, iron."),
    flag(["scalp"], "Scalp symptoms: consider an inflammatory or scarring cause."),
  ],
})

const duration = question("hair_duration", "choice", "When did you first notice it?", {
  answerOption: options({
    under_6_months: "Less than 6 months ago",
    under_2_years: "6 months to 2 years ago",
    over_2_years: "More than 2 years ago",
  }),
})

const conditions = question("conditions", "choice", "Do you have, or have you ever had, any of these?", {
  repeats: true,
  help: "Choose all that apply.",
  answerOption: [
    ...options({
      reaction: "A serious reaction to finasteride, dutasteride or minoxidil",
      pheochromocytoma: "Pheochromocytoma (a tumor of the adrenal gland)",
      heart_disease: "Heart disease, chest pain or a fast heartbeat",
      low_blood_pressure: "Low blood pressure, or fainting",
      kidney_disease: "Kidney disease",
      liver_disease: "Liver disease",
      prostate: "Prostate cancer, or a raised PSA test",
      breast_cancer: "Breast cancer, or a lump in the breast",
      depression: "Depression, or thoughts of harming myself",
      sexual_problems: "Problems with sex drive or erections",
    }),
    exclusiveOption("none", "None of these"),
  ],
  extension: [
    knockOut(
      ["reaction"],
      "Because you have had a serious reaction to one of these medicines, it is not safe to take it again. Please talk with your own doctor about other choices.",
    ),
    knockOut(
      ["pheochromocytoma"],
      "With this tumor of the adrenal gland, this treatment is not safe. Please talk with your own doctor about other choices.",
    ),
    flag(["heart_disease"], "Heart disease: avoid or watch closely with oral minoxidil."),
    flag(["low_blood_pressure"], "Low blood pressure: oral minoxidil lowers it further."),
    flag(["kidney_disease"], "Kidney disease: oral minoxidil can hold back fluid."),
    flag(["liver_disease"], "Liver disease: finasteride is broken down in the liver."),
    flag(["prostate"], "Prostate history: finasteride halves PSA values."),
    flag(["breast_cancer"], "Breast cancer or lump: examine before finasteride."),
    flag(["depression"], "Depression or self-harm: reported with finasteride, assess mood."),
    flag(["sexual_problems"], "Sexual problems: may get worse with finasteride."),
  ],
})

const medicines = question("medicines", "choice", "Do you take any of these medicines?", {
  repeats: true,
  help: "Choose all that apply.",
  answerOption: [
    ...options({
      blood_pressure: "Medicine for blood pressure or the heart",
      prostate: "Medicine for the prostate",
      testosterone: "Testosterone, or other steroids",
      blood_thinner: "A blood thinner, such as warfarin",
      other: "Other medicines",
    }),
    exclusiveOption("none", "I take no medicines"),
  ],
  extension: [
    flag(["blood_pressure"], "Takes blood pressure or heart medicine: adds to oral minoxidil."),
    flag(["prostate"], "Takes prostate medicine: may already be finasteride or dutasteride."),
    flag(["testosterone"], "Takes testosterone or steroids: can speed up hair loss."),
  ],
})

const sexForHair = {
  ...sex,
  extension: [
    flag(["female"], "Finasteride is not approved for women: consider pregnancy plans and other causes."),
  ],
}

export const hairLossForm = intakeForm(
  "hair-loss",
  "Hair loss",
  "Intake for prescription treatment of hair loss.",
  [
    dateOfBirth,
    sexForHair,
    state,
    pattern,
    duration,
    conditions,
    medicines,
    otherMedicines,
    ...allergies,
    pregnancy,
    goals,
    consent,
  ],
)
