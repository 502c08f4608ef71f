import type { HeaderWords } from './headerMeaning.js';

/** English headers of statements, risk registers, responsibility matrices and inventories. */
export const englishHeaders: HeaderWords = {
  control: `
    ~control id, ~control ids, control no, ~control number, control ref, control code,
    control reference, ctrl, ctrl id, control identifier, gap control id, control #, annex a,
    annex a control, annex a controls, annex a ref, annex a reference, annex a id,
    iso 27001 control, iso 27001 2022 control, iso iec 27001 control,
    iso iec 27001 2022 control, iso 27001 annex a, iso 27001 2022 annex a, iso 27002 control,
    iso 27001 annex a control, iso 27017 control, iso iec 27017 control, 27001 control,
    iso27001 control, iso control id, cld control, cloud control, 27017 control, 27017 controls,
    iso 27017 controls, iso iec 27017 controls, iso 27017 2015 control,
    iso iec 27017 2015 control, 27017 control id, 27002 control, cld, cld id, cld no, cld number,
    cld ref, cld controls, annex a no, annex a number`,
  controlName: `
    control, controls, security control, information security control, iso control`,
  controlMapping: `
    ~related controls, ~related control, ~treatment controls, ~mitigating controls,
    ~mapped controls, ~control mapping, ~controls mapping, controls applied, applied controls,
    selected controls, existing controls, planned controls, linked controls, iso controls,
    annex a mapping, control references, ~iso 27001, ~iso27001, ~iso iec 27001, ~iso 27002,
    ~iso 27017, ~iso iec 27017, ~annex a controls, controls addressed, key controls, controls used, controls in place,
    treatment control, mitigation controls, current controls, ~annex a reference`,
  measure: `
    measure, measures, counter measure, counter measures, countermeasure, countermeasures,
    security measure, security measures, mitigating measure, mitigating measures,
    mitigation measure, mitigation measures, treatment measure, treatment measures,
    treated with, treated by, mitigated by, mitigated with, reduced by, reduced with`,
  title: `
    title, name, ~control name, ~control title, control description, control summary,
    control objective, control text, requirement title, description of control`,
  applicable: `
    applicable, applicability, appl, app, is applicable, applicable yes no, applies, included,
    included excluded, inclusion, in scope, necessary, selected, applicable y n,
    control applicable, applicability status, applicable not applicable, status of applicability, in out, in soa,
    included in soa, soa applicability, inclusion exclusion, include exclude, required`,
  justification: `
    ~justification, ~justifications, ~reason, ~reasons, ~rationale, reasoning, basis,
    inclusion exclusion justification, inclusion exclusion rationale, applicability rationale,
    ~reason for inclusion exclusion, ~reason for inclusion or exclusion, ~selection rationale,
    justification for inclusion exclusion, justification for inclusion or exclusion,
    reason for applicability, applicability justification,
    ~justification for exclusion inclusion, why, why or why not, explanation, reason for decision`,
  inclusionReason: `
    ~reason for inclusion, ~justification for inclusion, ~inclusion justification,
    ~inclusion reason, ~inclusion rationale, reason for selection, selection reason,
    why included, driver, drivers, inclusion drivers`,
  exclusionReason: `
    ~reason for exclusion, ~reasons for exclusion, ~justification for exclusion,
    ~exclusion justification, ~exclusion reason, ~exclusion rationale, why excluded,
    justification if excluded, reason if not applicable, justification if not applicable,
    reason if excluded, rationale for exclusion`,
  status: `
    status, ~implementation status, impl, impl status, implemented, is implemented, implementation state, state,
    control status, current status, gap status, compliance status, treatment status, maturity,
    implemented yes no, implementation level, maturity level, risk status`,
  implementation: `
    implementation, implementation description, implementation details, implementation notes,
    how implemented, implementation method, implementation summary, how it is implemented,
    method of implementation, description of implementation, implementation approach`,
  cloudGuidance: `
    ~cloud guidance, iso 27017 guidance, 27017 guidance, cloud implementation guidance,
    cloud note, cloud notes, 27017 note, 27017 notes, ~iso 27017 note, ~iso 27017 notes, ~iso iec 27017 notes, cloud specifics, iso iec 27017 guidance, cloud implementation,
    ~cloud extension`,
  responsibility: `
    responsibility, responsible party, shared responsibility, csp csc, csc csp, party,
    provider customer, customer provider, responsibility model, responsibility split`,
  owner: `
    owner, ~control owner, ~risk owner, ~asset owner, responsible, responsible person,
    accountable, treatment owner, owner role, process owner, assigned to,
    assignee, risk assignee, risk lead, who owns it, who is responsible, owned by`,
  evidence: `
    ~evidence, ~evidences, document, documents, documentation, policy, policies, proof,
    policy reference, reference document, ~reference documents, implementing document, records,
    supporting documents, document reference, policy document, related documents, references,
    related policies, policy procedure, implementing documents, documented information, where`,
  risks: `
    ~linked risks, ~related risks, risks, risk refs, ~risk reference, linked risk,
    related risk`,
  riskId: '~risk id, risk no, risk number, risk ref, risk identifier, rid, risk #, risk code',
  risk: `
    what could happen, what can happen, what may happen, what might happen, what could go wrong,
    what can go wrong, what may go wrong, what might go wrong, what we worry about, what if,
    risk, ~risk description, risk scenario, risk title, risk name, risk statement,
    description of risk, risk event, scenario, threat scenario, risk details`,
  asset: `
    asset, assets, ~asset name, asset id, affected asset, affected assets, asset process`,
  threat: 'threat, threats, threat source, threat event, threat description',
  vulnerability: `
    vulnerability, vulnerabilities, weakness, weaknesses, vulnerability description`,
  likelihood: `
    ~likelihood, probability, inherent likelihood, inherent probability, likelihood score,
    probability score, likelihood level`,
  impact: `
    impact, consequence, severity, inherent impact, impact score, consequences, impact level,
    adverse impact, level of impact, magnitude of impact, impact magnitude, magnitude of harm`,
  level: `
    ~risk level, ~risk score, ~risk rating, score, level, rating, inherent risk, risk value,
    inherent score, inherent risk score, initial risk, gross risk, overall risk, current risk,
    risk determination, determination of risk, determined risk, level of risk, raw risk`,
  treatment: `
    treatment, ~treatment option, ~risk treatment, response, risk response, treatment decision,
    treatment strategy, treatment plan, mitigation, mitigation strategy, mitigations, action,
    treatment type, risk treatment option, treatment action, how we treat it, our response,
    what we do about it, treatment approach`,
  residual: `
    ~residual risk, residual, residual score, residual level, residual rating, net risk,
    residual risk level, residual risk score, target risk, risk after treatment, after treatment`,
  review: `
    review, review date, next review, ~next review date, last review, last reviewed, reviewed,
    due date, target date, risk review date`,
  activity: `
    activity, activities, task, tasks, responsibility area, security area,
    area of responsibility, security activity, security task, security responsibility,
    function, layer, duty`,
  iaas: 'iaas, ~infrastructure as a service',
  paas: 'paas, ~platform as a service',
  saas: 'saas, ~software as a service',
  clause: `
    clause, clauses, ~iso clause, clause no, section, sections, sec, sec no, section no, clause number, clause ref,
    ~requirement clause, clause requirement, clause control, clauses controls,
    iso 27001 clause, iso iec 27001 clause, iso 27001 2022 clause, iso iec 27001 2022 clause,
    iso 27001 section`,
  decision: 'decision',
  number:
    'no, id, #, number, ref, item, s no, sr no, sl no, sl, sno, slno, serial no, serial number, reference, ref no, code',
  likelihoodLetter: 'l, p',
  impactLetter: 'i',
  foreign: `
    ~pci, ~pci dss, ~soc, ~soc 2, ~tsc, ~trust services, ~nis2, ~hipaa, ~gdpr, ~cra, ~dora,
    ~nist, ~cis, ~openssf, ~owasp, ~bsi, ~iso 42001, ~iso 27018, ~iso 27701, ~iso 22301,
    ~iso 9001, ~ccm, ~caiq, ~c5, ~cobit, ~csa, ~article, ~eu ai act, ~cyber essentials,
    requirement, requirements, check, checklist item, regulation, finding, law, annex ii,
    ~tisax, ~fedramp, ~cmmc, ~essential eight, ~iso 42001 control, ~nist csf`,
  supplier: `
    supplier, supplier id, supplier name, vendor, vendor name, third party, provider name`,
  service: `
    service, services, service provided, product service, services processes, provides, what they provide,
    what it provides, provides us with, delivers, what we buy, what we get, supplied service,
    services supplied, goods and services, liefert, erbringt, was sie liefern, leistung, leistungen,
    fournit, prestation, prestations, provee, presta, suministra, prestacion, fornece, presta nos, fornisce,
    prestazione, levert, wat ze leveren, 提供サービス, 提供内容`,
  classification: `
    classification, asset type, type, location, asset class, data classification`,
  remarks: 'comment, comments, notes, note, remark, remarks, additional notes, comments notes',
  description: 'description, details, short description',
  none: `
    control type, control area, control owner role, control category, control family,
    control effectiveness, control maturity, control frequency, risk category,
    theme, domain, category, threat category, impact category, origin, gap,
    asset category, treatment rationale, treatment option rationale, risk appetite,
    applies to risks, document id, document title, policy id, status page, document status,
    asset value`,
};
