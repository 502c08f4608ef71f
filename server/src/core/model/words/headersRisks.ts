import type { HeaderWords } from './headerMeaning.js';

/** Further headers of risk registers, in all languages, and of what a statement says of the cloud. */
export const riskHeaders: HeaderWords = {
  controlMapping: `
    massnahme nach anhang a, massnahmen nach anhang a, massnahme anhang a, massnahme aus anhang a,
    massnahmen aus anhang a, iso massnahme, iso massnahmen, iso 27001 massnahme, iso 27001 massnahmen,
    anhang a massnahme, anhang a massnahmen, mesure de l annexe a, mesure annexe a, mesure iso,
    medida del anexo a, medidas del anexo a, control del anexo a, controle do anexo a, controlo do anexo a,
    medida do anexo a, medidas do anexo a, misura dell allegato a, misure dell allegato a,
    controllo dell allegato a, maatregel bijlage a, maatregel uit bijlage a, maatregelen uit bijlage a,
    iso maatregel, annex a measure, annex a measures, iso measure, iso measures`,
  risk: `
    feared event, feared scenario, undesired event, undesirable event, unwanted event, adverse event, top event,
    loss event, loss scenario, damage event, damage scenario, risk or threat, what might happen, what may happen,
    schadensereignis, schadensszenario, schadensfall, schadenereignis, schadenszenario, unerwunschtes ereignis,
    befurchtetes ereignis, risikoereignis, gefahrdungsszenario, bedrohungsszenario, was kann passieren,
    was konnte passieren, was passieren kann, scenario redoute, scenarios redoutes, evenements redoutes,
    evenement indesirable, evenement non souhaite, scenario de menace, scenario operationnel, scenario strategique,
    ce qui peut arriver, evenement de risque, suceso temido, evento temido, evento no deseado, evento adverso,
    escenario temido, escenario de amenaza, evento de riesgo, suceso de riesgo, que puede pasar,
    que podria pasar, acontecimento temido, evento indesejado, evento indesejavel, cenario temido,
    cenario de ameaca, evento de risco, o que pode acontecer, evento temuto, evento indesiderato, evento avverso,
    scenario temuto, scenario di minaccia, evento di rischio, cosa puo succedere, cosa puo accadere,
    ongewenste gebeurtenis, gevreesde gebeurtenis, schadegebeurtenis, dreigingsscenario, risicogebeurtenis,
    schadescenario, wat kan er gebeuren, 想定される事象, 想定事象, 想定される被害事象, 望ましくない事象,
    被害事象, 損害事象, リスク事象の内容, 想定されるリスク, 想定シナリオ, 脅威シナリオ, 起こり得る事象`,
  cloudGuidance: `
    orientacion en la nube, orientaciones en la nube, orientacion nube, orientacion de la nube, guia de nube,
    guia de la nube, guia nube, guia en la nube, directrices de la nube, directrices en la nube, directrices nube,
    directrices de nube, pautas en la nube, pautas para la nube, implantacion en la nube, aplicacion en la nube,
    cumplimiento en la nube, como se cumple en la nube, tratamiento en la nube, orientacao na nuvem,
    orientacao da nuvem, orientacoes na nuvem, diretrizes da nuvem, diretrizes na nuvem, diretrizes nuvem,
    guia da nuvem, guia de nuvem, guia nuvem, aplicacao na nuvem, implementacao na nuvem, guida al cloud,
    guida per il cloud, linee guida per il cloud, indicazioni per il cloud, applicazione nel cloud,
    attuazione nel cloud, directives cloud, orientations cloud, guide cloud, mise en oeuvre dans le cloud,
    mise en oeuvre dans le nuage, application dans le cloud, umsetzung in der cloud, umsetzung im cloud dienst,
    cloud umsetzung, cloud hinweise, hinweise zur cloud, anleitung fur die cloud, cloud vorgaben,
    cloud richtlijn, invulling in de cloud, cloud toelichting, toepassing in de cloud, cloud guidelines,
    cloud implementation, implementation in the cloud, guidance for the cloud, how we follow it in the cloud,
    クラウドでの対応, クラウドにおける対応, クラウドでの実施, クラウドでの実施内容, クラウドでの取組,
    クラウドサービスの実施の手引, クラウドサービスでの実施の手引, クラウド固有の実施の手引, クラウドの手引,
    クラウド実施の手引, クラウドサービスでの対応, クラウドサービスにおける対応, クラウドの実施の手引`,
};
