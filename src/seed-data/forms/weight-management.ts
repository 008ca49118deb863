import { EXTENSION } from "../../lib/questionnaire"
import { exclusiveOption, flag, intakeForm, knockOut, options, question, range } from "./build"
import { allergies, consent, dateOfBirth, goals, otherMedicines, pregnancy, sex, state } from "./common"

/** Conditions that count as weight-related for treatment from a BMI of 27 on. */
const weightRelated = [
  "type_2_diabetes",
  "high_blood_pressure",
  "high_cholesterol",
  "sleep_apnea",
  "heart_disease",
  "fatty_liver",
]

const height = question("height", "integer", "How tall are you?", {
  help: "Your height without shoes. To the nearest inch is fine.",
  extension: range(48, 96, { code: "[in_i]", display: "inches" }),
})

const weight = question("weight", "integer", "How much do you weigh now?", {
  help: "Your weight in pounds. Use a scale today if you can.",
  extension: [
    ...range(80, 700, { code: "[lb_av]", display: "pounds" }),
    {
      url: EXTENSION.bmi_flag,
      extension: [
        { url: "height", valueString: "height" },
        { url: "minimum", valueDecimal: 30 },
        { url: "minimum-with-condition", valueDecimal: 27 },
        { url: "conditions", valueString: "conditions" },
        ...weightRelated.map((code) => ({ url: "condition", valueCode: code })),
        {
          url: "message",
          valueString: "below the usual limit for treatment (30, or 27 with a weight-related condition).",
        },
      ],
    },
  ],
})

const conditions = question("conditions", "choice", "Do you have, or have you ever had, any of these?", {
  repeats: true,
  help: "Choose all that apply. A close relative means a parent, brother, sister or child.",
  answerOption: [
    ...options({
      medullary_thyroid_cancer: "Medullary thyroid cancer, in me or a close relative",
      men_2: "Multiple endocrine neoplasia type 2 (MEN 2), in me or a close relative",
      glp1_allergy: "A serious allergic reaction to semaglutide, tirzepatide or a similar medicine",
      type_1_diabetes: "Type 1 diabetes",
      type_2_diabetes: "Type 2 diabetes",
      diabetic_eye_disease: "Eye damage from diabetes",
      pancreatitis: "Pancreatitis (a swollen pancreas)",
      gallbladder_disease: "Gallstones or gallbladder disease",
      kidney_disease: "Kidney disease",
      gastroparesis: "Gastroparesis, or other severe stomach or bowel problems",
      eating_disorder: "An eating disorder",
      depression: "Depression, or thoughts of harming myself",
      high_blood_pressure: "High blood pressure",
      high_cholesterol: "High cholesterol",
      sleep_apnea: "Sleep apnea",
      heart_disease: "Heart disease or a stroke",
      fatty_liver: "Fatty liver disease",
    }),
    exclusiveOption("none", "None of these"),
  ],
  extension: [
    knockOut(
      ["medullary_thyroid_cancer", "men_2"],
      "With a personal or family history of this thyroid cancer or MEN 2, this treatment is not safe. Please talk with your own doctor about other choices.",
    ),
    knockOut(
      ["glp1_allergy"],
      "Because you have had a serious reaction to a medicine of this kind, it is not safe to take it again. Please talk with your own doctor about other choices.",
    ),
    flag(["type_1_diabetes"], "Type 1 diabetes: not a substitute for insulin; risk of low blood sugar."),
    flag(["diabetic_eye_disease"], "Diabetic retinopathy: may get worse at first."),
    flag(["pancreatitis"], "History of pancreatitis: consider another treatment."),
    flag(["gallbladder_disease"], "Gallbladder disease: risk of gallstones rises with weight loss."),
    flag(["kidney_disease"], "Kidney disease: risk of acute injury with fluid loss."),
    flag(["gastroparesis"], "Severe gastrointestinal disease: slows emptying of the stomach."),
    flag(["eating_disorder"], "Eating disorder: assess before any appetite-reducing medicine."),
    flag(["depression"], "Depression or self-harm: assess mood now and during treatment."),
  ],
})

const medicines = question("medicines", "choice", "Do you take any of these medicines?", {
  repeats: true,
  help: "Choose all that apply. Your clinician checks that they are safe together.",
  answerOption: [
    ...options({
      insulin: "Insulin",
      sulfonylurea: "Glipizide, glyburide or glimepiride",
      metformin: "Metformin",
      glp1: "Another GLP-1 medicine, such as Ozempic, Wegovy, Mounjaro or Zepbound",
      blood_thinner: "A blood thinner, such as warfarin",
      blood_pressure: "Medicine for blood pressure",
      thyroid: "Thyroid medicine, such as levothyroxine",
      antidepressant: "Medicine for depression or anxiety",
      oral_contraceptive: "Birth control pills",
      other: "Other medicines",
    }),
    exclusiveOption("none", "I take no medicines"),
  ],
  extension: [
    flag(["insulin"], "Takes insulin: risk of low blood sugar, dose may need to change."),
    flag(["sulfonylurea"], "Takes a sulfonylurea: risk of low blood sugar, dose may need to change."),
    flag(["glp1"], "Already takes a GLP-1 medicine: do not combine; ask for the last dose."),
    flag(["blood_thinner"], "Takes a blood thinner: check INR more often when starting."),
    flag(
      ["oral_contraceptive"],
      "Takes oral contraceptives: tirzepatide can weaken them, advise a second method.",
    ),
  ],
})

export const weightManagementForm = intakeForm(
  "weight-management",
  "Weight management",
  "Intake for prescription weight management with a GLP-1 medicine.",
  [
    dateOfBirth,
    sex,
    state,
    height,
    weight,
    conditions,
    medicines,
    otherMedicines,
    ...allergies,
    pregnancy,
    goals,
    consent,
  ],
)
