import type { InEachTextLanguage } from '../textLanguage.js';

/** What an exclusion can rest on. */
export type Ground =
  | 'noPremises'
  | 'noPremisesKnown'
  | 'premisesWithout'
  | 'serviceOnCloud'
  | 'noDevelopment'
  | 'noDevelopmentKnown'
  | 'noOutsourcing'
  | 'noRemoteWork'
  | 'noCloudUse'
  | 'customerOnly'
  | 'providerOnly'
  | 'noOwnMachines'
  | 'notNeeded';

/**
 * A reason to complete for each ground. What stands in square brackets is for the writer;
 * `placeholder-text` reminds of it until it is done. `@` stands for the document that says so. None
 * says that a provider does the work: such a control applies and is shared.
 */
export const reasonTexts: Readonly<Record<Ground, InEachTextLanguage<string>>> = {
  noPremises: {
    en: 'No own data centre, server room or office lies within the scope [confirm, and name who checked it]',
    de: 'Im Anwendungsbereich liegen kein eigenes Rechenzentrum, kein Serverraum und kein Büro [bitte bestätigen und nennen, wer es geprüft hat]',
    fr: 'Le périmètre ne comprend ni centre de données, ni salle serveur, ni bureau propres [à confirmer ; indiquer qui l’a vérifié]',
    es: 'El alcance no incluye ningún centro de datos, sala de servidores ni oficina propios [por confirmar; indicar quién lo ha comprobado]',
    pt: 'O âmbito não inclui centro de dados, sala de servidores nem escritório próprios [a confirmar; indicar quem verificou]',
    it: 'Il perimetro non comprende data center, sale server o uffici propri [da confermare; indicare chi lo ha verificato]',
    nl: 'Binnen het toepassingsgebied vallen geen eigen datacenter, serverruimte of kantoor [bevestig en noem wie het heeft nagegaan]',
    ja: '適用範囲に自社のデータセンター、サーバー室、事務所はない [要確認：確認者を記入]',
  },
  noPremisesKnown: {
    en: 'No office, server room or other premises lie within the scope (@) [confirm, and name who checked it]',
    de: 'Im Anwendungsbereich liegen keine Büros, Serverräume oder anderen Räume (@) [bitte bestätigen und nennen, wer es geprüft hat]',
    fr: 'Le périmètre ne comprend ni bureau, ni salle serveur, ni autres locaux (@) [à confirmer ; indiquer qui l’a vérifié]',
    es: 'El alcance no incluye oficinas, salas de servidores ni otros locales (@) [por confirmar; indicar quién lo ha comprobado]',
    pt: 'O âmbito não inclui escritórios, salas de servidores nem outras instalações (@) [a confirmar; indicar quem verificou]',
    it: 'Il perimetro non comprende uffici, sale server o altri locali (@) [da confermare; indicare chi lo ha verificato]',
    nl: 'Binnen het toepassingsgebied vallen geen kantoren, serverruimten of andere locaties (@) [bevestig en noem wie het heeft nagegaan]',
    ja: '適用範囲に事務所、サーバー室その他の施設はない（@） [要確認：確認者を記入]',
  },
  premisesWithout: {
    en: 'None of our premises (@) needs it: [say which they are, and why no risk there calls for it]',
    de: 'Keiner unserer Standorte (@) braucht die Maßnahme: [bitte Standorte nennen und warum dort kein Risiko sie verlangt]',
    fr: 'Aucun de nos locaux (@) n’en a besoin : [indiquer lesquels, et pourquoi aucun risque n’y exige la mesure]',
    es: 'Ninguno de nuestros locales (@) lo necesita: [indicar cuáles son y por qué ningún riesgo lo exige allí]',
    pt: 'Nenhuma das nossas instalações (@) precisa dele: [indicar quais são e por que nenhum risco o exige]',
    it: 'Nessuna delle nostre sedi (@) ne ha bisogno: [indicare quali sono e perché nessun rischio lo richiede]',
    nl: 'Geen van onze locaties (@) heeft de maatregel nodig: [noem welke het zijn en waarom geen risico daar erom vraagt]',
    ja: '当社の施設（@）では不要：[記入：施設名と、必要とするリスクがない理由]',
  },
  serviceOnCloud: {
    en: 'The service runs on a cloud platform, and no own data centre or server room lies within the scope; [say why our offices do not need it]',
    de: 'Der Dienst läuft auf einer Cloud-Plattform, und im Anwendungsbereich liegen kein eigenes Rechenzentrum und kein Serverraum; [bitte sagen, warum unsere Büros die Maßnahme nicht brauchen]',
    fr: 'Le service fonctionne sur une plateforme cloud, et le périmètre ne comprend ni centre de données ni salle serveur propres ; [indiquer pourquoi nos bureaux n’ont pas besoin de la mesure]',
    es: 'El servicio funciona en una plataforma en la nube y el alcance no incluye centro de datos ni sala de servidores propios; [indicar por qué nuestras oficinas no lo necesitan]',
    pt: 'O serviço funciona numa plataforma de nuvem e o âmbito não inclui centro de dados nem sala de servidores próprios; [indicar por que os nossos escritórios não precisam dele]',
    it: 'Il servizio funziona su una piattaforma cloud e il perimetro non comprende data center o sale server propri; [indicare perché i nostri uffici non ne hanno bisogno]',
    nl: 'De dienst draait op een cloudplatform en binnen het toepassingsgebied vallen geen eigen datacenter of serverruimte; [noem waarom onze kantoren de maatregel niet nodig hebben]',
    ja: 'サービスはクラウド基盤で稼働し、適用範囲に自社のデータセンターもサーバー室もない；[記入：事務所で不要な理由]',
  },
  noDevelopment: {
    en: 'No software is developed or changed within the scope [confirm, and name who checked it]',
    de: 'Im Anwendungsbereich wird keine Software entwickelt oder geändert [bitte bestätigen und nennen, wer es geprüft hat]',
    fr: 'Aucun logiciel n’est développé ni modifié dans le périmètre [à confirmer ; indiquer qui l’a vérifié]',
    es: 'Dentro del alcance no se desarrolla ni se modifica software [por confirmar; indicar quién lo ha comprobado]',
    pt: 'No âmbito não se desenvolve nem se altera software [a confirmar; indicar quem verificou]',
    it: 'Nel perimetro non si sviluppa né si modifica software [da confermare; indicare chi lo ha verificato]',
    nl: 'Binnen het toepassingsgebied wordt geen software ontwikkeld of gewijzigd [bevestig en noem wie het heeft nagegaan]',
    ja: '適用範囲ではソフトウェアの開発も変更も行っていない [要確認：確認者を記入]',
  },
  noDevelopmentKnown: {
    en: 'No software is developed or changed within the scope (@) [confirm, and name who checked it]',
    de: 'Im Anwendungsbereich wird keine Software entwickelt oder geändert (@) [bitte bestätigen und nennen, wer es geprüft hat]',
    fr: 'Aucun logiciel n’est développé ni modifié dans le périmètre (@) [à confirmer ; indiquer qui l’a vérifié]',
    es: 'Dentro del alcance no se desarrolla ni se modifica software (@) [por confirmar; indicar quién lo ha comprobado]',
    pt: 'No âmbito não se desenvolve nem se altera software (@) [a confirmar; indicar quem verificou]',
    it: 'Nel perimetro non si sviluppa né si modifica software (@) [da confermare; indicare chi lo ha verificato]',
    nl: 'Binnen het toepassingsgebied wordt geen software ontwikkeld of gewijzigd (@) [bevestig en noem wie het heeft nagegaan]',
    ja: '適用範囲ではソフトウェアの開発も変更も行っていない（@） [要確認：確認者を記入]',
  },
  noOutsourcing: {
    en: 'No development is given to outside parties [confirm, and name who checked it]',
    de: 'Es wird keine Entwicklung nach außen vergeben [bitte bestätigen und nennen, wer es geprüft hat]',
    fr: 'Aucun développement n’est confié à l’extérieur [à confirmer ; indiquer qui l’a vérifié]',
    es: 'No se encarga ningún desarrollo a terceros [por confirmar; indicar quién lo ha comprobado]',
    pt: 'Nenhum desenvolvimento é confiado a terceiros [a confirmar; indicar quem verificou]',
    it: 'Nessuno sviluppo è affidato a terzi [da confermare; indicare chi lo ha verificato]',
    nl: 'Er wordt geen ontwikkeling uitbesteed [bevestig en noem wie het heeft nagegaan]',
    ja: '開発を外部に委託していない [要確認：確認者を記入]',
  },
  noRemoteWork: {
    en: 'Nobody works remotely: all work within the scope is done on the premises [confirm, and name who checked it]',
    de: 'Niemand arbeitet mobil oder von zu Hause: alle Arbeit im Anwendungsbereich geschieht vor Ort [bitte bestätigen und nennen, wer es geprüft hat]',
    fr: 'Personne ne travaille à distance : tout le travail du périmètre se fait sur site [à confirmer ; indiquer qui l’a vérifié]',
    es: 'Nadie trabaja a distancia: todo el trabajo del alcance se hace en las instalaciones [por confirmar; indicar quién lo ha comprobado]',
    pt: 'Ninguém trabalha à distância: todo o trabalho no âmbito é feito nas instalações [a confirmar; indicar quem verificou]',
    it: 'Nessuno lavora a distanza: tutto il lavoro del perimetro si svolge in sede [da confermare; indicare chi lo ha verificato]',
    nl: 'Niemand werkt op afstand: al het werk binnen het toepassingsgebied gebeurt op locatie [bevestig en noem wie het heeft nagegaan]',
    ja: 'リモートワークはなく、適用範囲の業務はすべて施設内で行う [要確認：確認者を記入]',
  },
  noCloudUse: {
    en: 'No cloud services are used within the scope [confirm, and name who checked it]',
    de: 'Im Anwendungsbereich werden keine Cloud-Dienste genutzt [bitte bestätigen und nennen, wer es geprüft hat]',
    fr: 'Aucun service cloud n’est utilisé dans le périmètre [à confirmer ; indiquer qui l’a vérifié]',
    es: 'Dentro del alcance no se usan servicios en la nube [por confirmar; indicar quién lo ha comprobado]',
    pt: 'No âmbito não se usam serviços de nuvem [a confirmar; indicar quem verificou]',
    it: 'Nel perimetro non si usano servizi cloud [da confermare; indicare chi lo ha verificato]',
    nl: 'Binnen het toepassingsgebied worden geen clouddiensten gebruikt [bevestig en noem wie het heeft nagegaan]',
    ja: '適用範囲でクラウドサービスを利用していない [要確認：確認者を記入]',
  },
  customerOnly: {
    en: 'The control is addressed to providers of cloud services, and we provide none to others [confirm, and name who checked it]',
    de: 'Die Maßnahme richtet sich an Anbieter von Cloud-Diensten, und wir bieten niemandem welche an [bitte bestätigen und nennen, wer es geprüft hat]',
    fr: 'La mesure s’adresse aux fournisseurs de services cloud, et nous n’en fournissons à personne [à confirmer ; indiquer qui l’a vérifié]',
    es: 'El control se dirige a proveedores de servicios en la nube y no prestamos ninguno [por confirmar; indicar quién lo ha comprobado]',
    pt: 'O controlo dirige-se a fornecedores de serviços de nuvem e não prestamos nenhum [a confirmar; indicar quem verificou]',
    it: 'Il controllo si rivolge ai fornitori di servizi cloud e noi non ne forniamo [da confermare; indicare chi lo ha verificato]',
    nl: 'De maatregel is gericht aan aanbieders van clouddiensten en wij bieden er geen aan [bevestig en noem wie het heeft nagegaan]',
    ja: 'この管理策はクラウドサービスの提供者向けであり、当社は提供していない [要確認：確認者を記入]',
  },
  providerOnly: {
    en: 'The control is addressed to customers of cloud services, and we use none [confirm, and name who checked it]',
    de: 'Die Maßnahme richtet sich an Kunden von Cloud-Diensten, und wir nutzen keine [bitte bestätigen und nennen, wer es geprüft hat]',
    fr: 'La mesure s’adresse aux clients de services cloud, et nous n’en utilisons pas [à confirmer ; indiquer qui l’a vérifié]',
    es: 'El control se dirige a clientes de servicios en la nube y no usamos ninguno [por confirmar; indicar quién lo ha comprobado]',
    pt: 'O controlo dirige-se a clientes de serviços de nuvem e não usamos nenhum [a confirmar; indicar quem verificou]',
    it: 'Il controllo si rivolge ai clienti di servizi cloud e noi non ne usiamo [da confermare; indicare chi lo ha verificato]',
    nl: 'De maatregel is gericht aan afnemers van clouddiensten en wij gebruiken er geen [bevestig en noem wie het heeft nagegaan]',
    ja: 'この管理策はクラウドサービスの利用者向けであり、当社は利用していない [要確認：確認者を記入]',
  },
  noOwnMachines: {
    en: 'Only software as a service is used: there are no virtual machines or networks for us to configure [confirm, and name who checked it]',
    de: 'Genutzt wird nur Software as a Service: virtuelle Maschinen oder Netze haben wir nicht zu konfigurieren [bitte bestätigen und nennen, wer es geprüft hat]',
    fr: 'Seuls des logiciels en tant que service sont utilisés : nous n’avons ni machine virtuelle ni réseau à configurer [à confirmer ; indiquer qui l’a vérifié]',
    es: 'Solo se usa software como servicio: no tenemos máquinas virtuales ni redes que configurar [por confirmar; indicar quién lo ha comprobado]',
    pt: 'Só se usa software como serviço: não temos máquinas virtuais nem redes a configurar [a confirmar; indicar quem verificou]',
    it: 'Si usa solo software as a service: non abbiamo macchine virtuali o reti da configurare [da confermare; indicare chi lo ha verificato]',
    nl: 'Er wordt alleen software as a service gebruikt: wij hebben geen virtuele machines of netwerken te configureren [bevestig en noem wie het heeft nagegaan]',
    ja: 'SaaS のみを利用しており、当社が設定する仮想マシンもネットワークもない [要確認：確認者を記入]',
  },
  notNeeded: {
    en: 'Not needed: no risk in the risk assessment, law or contract calls for it [say why]',
    de: 'Nicht nötig: kein Risiko der Risikobeurteilung, kein Gesetz und kein Vertrag verlangt die Maßnahme [bitte sagen, warum]',
    fr: 'Pas nécessaire : aucun risque de l’appréciation des risques, aucune loi et aucun contrat ne l’exige [indiquer pourquoi]',
    es: 'No es necesario: ningún riesgo de la evaluación de riesgos, ley ni contrato lo exige [indicar por qué]',
    pt: 'Não é necessário: nenhum risco da avaliação de riscos, lei ou contrato o exige [indicar o motivo]',
    it: 'Non necessario: nessun rischio della valutazione dei rischi, legge o contratto lo richiede [indicare perché]',
    nl: 'Niet nodig: geen risico uit de risicobeoordeling, wet of contract vraagt erom [noem waarom]',
    ja: '不要：リスクアセスメントのどのリスクも、法令も契約も求めていない [記入：その理由]',
  },
};

/** What is asked where the reason of another exclusion is taken over; `@` stands for its control. */
export const sameReasonText: InEachTextLanguage<string> = {
  en: '[confirm that the reason of @ holds here, too]',
  de: '[bitte bestätigen, dass der Grund von @ auch hier gilt]',
  fr: '[à confirmer : le motif de @ vaut aussi ici]',
  es: '[por confirmar: el motivo de @ vale también aquí]',
  pt: '[a confirmar: o motivo de @ vale também aqui]',
  it: '[da confermare: il motivo di @ vale anche qui]',
  nl: '[bevestig dat de reden van @ ook hier geldt]',
  ja: '[要確認：@ の理由がここにも当てはまること]',
};
