import { exclusiveOption, flag, intakeForm, knockOut, options, question } from "./build"
import { allergies, consent, dateOfBirth, goals, otherMedicines, sex, state } from "./common"

const sexForErections = {
  ...sex,
  extension: [knockOut(["female"], "This treatment is only for people who were assigned male at birth.")],
}

const frequency = question("ed_frequency", "choice", "How often is it hard to get or keep an erection?", {
  answerOption: options({
    rarely: "Now and then",
    half: "About half the time",
    most: "Most of the time",
    always: "Always",
  }),
})

const onset = question("ed_onset", "choice", "How did it start?", {
  answerOption: options({
    slowly: "Slowly, over months or years",
    suddenly: "Suddenly",
    unsure: "I am not sure",
  }),
  extension: [flag(["suddenly"], "Sudden onset: ask about new medicines, stress and injury.")],
})

const bloodPressure = question("blood_pressure", "choice", "What was your last blood pressure reading?", {
  help: "A reading has two numbers, such as 120 over 80. A pharmacy or clinic can check it for you.",
  answerOption: options({
    normal: "Between 90 over 50 and 139 over 89",
    raised: "140 over 90, up to 169 over 109",
    very_high: "170 over 110, or higher",
    low: "Lower than 90 over 50",
    unknown: "I do not know, or it was over a year ago",
  }),
  extension: [
    knockOut(
      ["very_high", "low"],
      "With a blood pressure this high or this low, this treatment is not safe now. Please see a doctor soon about your blood pressure.",
    ),
    flag(["raised"], "Raised blood pressure: review control."),
    flag(["unknown"], "No recent blood pressure: ask for a reading before deciding."),
  ],
})

const conditions = question("conditions", "choice", "Do you have, or have you ever had, any of these?", {
  repeats: true,
  help: "Choose all that apply.",
  answerOption: [
    ...options({
      recent_heart: "A heart attack, a stroke or a dangerous heart rhythm in the last 6 months",
      chest_pain: "Chest pain at rest, or during sex or exercise",
      avoid_sex: "A doctor told me not to have sex for my heart’s sake",
      reaction: "A serious reaction to sildenafil, tadalafil or a similar medicine",
      heart_disease: "Other heart disease",
      vision_loss: "Sudden loss of sight in one eye (NAION), or retinitis pigmentosa",
      kidney_disease: "Kidney disease",
      liver_disease: "Liver disease",
      blood_cells: "Sickle cell disease, leukemia or multiple myeloma",
      penis_shape: "A strongly curved penis (Peyronie’s disease), or an erection that lasted over 4 hours",
      diabetes: "Diabetes",
    }),
    exclusiveOption("none", "None of these"),
  ],
  extension: [
    knockOut(
      ["recent_heart", "chest_pain", "avoid_sex"],
      "With the heart problem you told us about, this treatment is not safe now. Please talk with your own doctor first. If you have chest pain now, call 911.",
    ),
    knockOut(
      ["reaction"],
      "Because you have had a serious reaction to a medicine of this kind, it is not safe to take it again. Please talk with your own doctor about other choices.",
    ),
    flag(["heart_disease"], "Heart disease: assess fitness for sexual activity."),
    flag(["vision_loss"], "NAION or retinitis pigmentosa: risk of loss of sight."),
    flag(["kidney_disease"], "Kidney disease: lower dose."),
    flag(["liver_disease"], "Liver disease: lower dose, avoid when severe."),
    flag(["blood_cells"], "Blood disorder: risk of priapism."),
    flag(["penis_shape"], "Peyronie’s disease or past priapism: use with care."),
    flag(["diabetes"], "Diabetes: common cause, check control."),
  ],
})

const medicines = question("medicines", "choice", "Do you take any of these medicines or drugs?", {
  repeats: true,
  help: "Choose all that apply. Some of them are dangerous together with this treatment.",
  answerOption: [
    ...options({
      nitrates: "Nitrates for chest pain, such as nitroglycerin or isosorbide",
      poppers: "Poppers (amyl nitrite)",
      riociguat: "Riociguat (Adempas) or vericiguat (Verquvo)",
      alpha_blocker: "An alpha blocker, such as tamsulosin, doxazosin or terazosin",
      blood_pressure: "Other medicine for blood pressure",
      strong_inhibitor: "Ritonavir, ketoconazole, itraconazole or clarithromycin",
      other: "Other medicines",
    }),
    exclusiveOption("none", "I take no medicines"),
  ],
  extension: [
    knockOut(
      ["nitrates", "poppers", "riociguat"],
      "Together with a medicine or drug that you take, this treatment can make your blood pressure drop to a dangerous level. Please talk with your own doctor about other choices.",
    ),
    flag(["alpha_blocker"], "Takes an alpha blocker: start with the lowest dose."),
    flag(["blood_pressure"], "Takes blood pressure medicine: added drop in pressure."),
    flag(["strong_inhibitor"], "Takes a strong CYP3A4 inhibitor: lower dose, longer interval."),
  ],
})

export const erectileDysfunctionForm = intakeForm(
  "erectile-dysfunction",
  "Erectile dysfunction",
  "Intake for prescription treatment of erectile dysfunction.",
  [
    dateOfBirth,
    sexForErections,
    state,
    frequency,
    onset,
    bloodPressure,
    conditions,
    medicines,
    otherMedicines,
    ...allergies,
    goals,
    consent,
  ],
)
