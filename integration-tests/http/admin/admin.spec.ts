import { demoSuite } from "../../helpers/demo-suite"
import { accessSpecs } from "./support/access-specs"
import { assortmentSpecs } from "./support/assortment-specs"
import { auditSpecs } from "./support/audit-specs"
import { businessSpecs } from "./support/business-specs"
import { caseSpecs } from "./support/case-specs"
import { clinicianSpecs } from "./support/clinician-specs"
import { compensationSpecs } from "./support/compensation-specs"
import { dispatchSpecs } from "./support/dispatch-specs"
import { domainSpecs } from "./support/domain-specs"
import { flagSpecs } from "./support/flag-specs"
import { jobSpecs } from "./support/job-specs"
import { locationSpecs } from "./support/location-specs"
import { memberSpecs } from "./support/member-specs"
import { newBusinessSpecs } from "./support/new-business-specs"
import { orderSpecs } from "./support/order-specs"
import { overviewSpecs } from "./support/overview-specs"
import { secretSpecs } from "./support/secret-specs"
import { uploadSpecs } from "./support/upload-specs"

// One boot for all of the operators' routes: each takes longer to start than its tests take to run.
demoSuite("admin", (suite) => {
  const parts = [
    overviewSpecs,
    businessSpecs,
    newBusinessSpecs,
    domainSpecs,
    locationSpecs,
    memberSpecs,
    assortmentSpecs,
    secretSpecs,
    flagSpecs,
    caseSpecs,
    orderSpecs,
    dispatchSpecs,
    clinicianSpecs,
    jobSpecs,
    compensationSpecs,
    auditSpecs,
    accessSpecs,
    uploadSpecs,
  ]
  for (const part of parts) part(suite)
})
