import type { HeaderWords } from './headerMeaning.js';

/** Further headers of risk registers, in all languages, and of what a statement says of the cloud. */
export const riskHeaders: HeaderWords = {
  controlMapping: `
    massnahme nach anhang a, massnahme anhang a, massnahme aus anhang a, iso massnahme, iso 27001
    massnahmen, anhang a massnahmen, mesure de l annexe a, mesure iso, medida del anexo a, medidas del anexo
    a, control del anexo a, controle do anexo a, controlo do anexo a, medida do anexo a, medidas do anexo a,
    misura dell allegato a, misure dell allegato a, controllo dell allegato a, maatregel bijlage a,
    maatregel uit bijlage a, maatregelen uit bijlage a, annex a measure, annex a measures, iso measure, iso
    measures, control from annex a, control of annex a, control in annex a, controls from annex a, control
    under annex a, measure from annex a, control per annex a, massnahme gemass anhang a, massnahme laut
    anhang a, massnahme des anhangs a, control nach anhang a, control aus anhang a, mesure selon l annexe a,
    mesure issue de l annexe a, controle de l annexe a, control segun el anexo a, control segun anexo a,
    controle segundo o anexo a, controlo segundo o anexo a, controllo secondo l allegato a, maatregel volgens bijlage a, beheersmaatregel uit bijlage a, beheersmaatregel bijlage a,
    附属書aの管理策, 附属書aに基づく管理策`,
  risk: `
    feared event, feared scenario, undesired event, undesirable event, unwanted event, adverse event, top
    event, loss event, loss scenario, damage event, damage scenario, risk or threat, schadensereignis,
    schadensszenario, schadensfall, schadenereignis, schadenszenario, unerwunschtes ereignis, befurchtetes
    ereignis, gefahrdungsszenario, bedrohungsszenario, scenario redoute, scenarios redoutes, evenements
    redoutes, evenement indesirable, evenement non souhaite, scenario de menace, scenario operationnel,
    scenario strategique, suceso temido, evento temido, evento no deseado, evento adverso, escenario temido,
    escenario de amenaza, suceso de riesgo, acontecimento temido, evento indesejado, evento indesejavel,
    cenario temido, cenario de ameaca, evento temuto, evento indesiderato, evento avverso, scenario temuto,
    scenario di minaccia, ongewenste gebeurtenis, gevreesde gebeurtenis, schadegebeurtenis,
    dreigingsscenario, schadescenario, 想定される被害事象, 望ましくない事象, 被害事象, 損害事象, 脅威シナリオ, 起こり得る事象`,
  cloudGuidance: `
    orientacion en la nube, orientaciones en la nube, orientacion nube, orientacion de nube, orientacion de la nube, guia de
    nube, guia de la nube, guia nube, guia en la nube, directrices de la nube, directrices en la nube,
    directrices nube, directrices de nube, pautas en la nube, pautas para la nube, implantacion en la nube,
    aplicacion en la nube, cumplimiento en la nube, como se cumple en la nube, tratamiento en la nube,
    orientacao na nuvem, orientacao da nuvem, orientacoes na nuvem, diretrizes da nuvem, diretrizes na
    nuvem, diretrizes nuvem, guia da nuvem, guia de nuvem, guia nuvem, aplicacao na nuvem, implementacao na
    nuvem, guida al cloud, guida per il cloud, linee guida per il cloud, indicazioni per il cloud,
    applicazione nel cloud, attuazione nel cloud, directives cloud, orientations cloud, guide cloud, mise en
    oeuvre dans le cloud, mise en oeuvre dans le nuage, application dans le cloud, umsetzung in der cloud,
    umsetzung im cloud dienst, hinweise zur cloud, anleitung fur die cloud, cloud vorgaben, cloud richtlijn,
    invulling in de cloud, cloud toelichting, toepassing in de cloud, cloud guidelines, implementation in
    the cloud, guidance for the cloud, how we follow it in the cloud, クラウドでの対応, クラウドでの実施, クラウドでの実施内容,
    クラウドでの取組, クラウドサービスでの実施の手引, クラウド実施の手引, クラウドサービスでの対応, クラウドサービスにおける対応`,
};
