import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Catalan, Galician and Basque. */
export const CATALAN: Partial<Phrasebook> = {
  advertisement: `
    Publicitat | Publicidade | Publizitatea | Iragarkia | Contingut patrocinat | Contido patrocinado
    Continua llegint després de la publicitat
  `,
  'comment-form': `
    Deixa un comentari | Deixa una resposta | Publica un comentari | Publica un comentari a l’entrada | Cancel·la la resposta
    Deixa un comentari Cancel·la la resposta | L’adreça electrònica no es publicarà… | Escriu un comentari | Comenta
    Comentaris tancats | Els comentaris estan tancats | Has d’iniciar sessió per comentar | Més recents primer | Més antics primer
    Deixa unha resposta | Deixar unha resposta | Cancelar a resposta
    Escribe un comentario | Argitaratu iruzkina | Bertan behera utzi
    Iruzkina idatzi | Idatzi iruzkina
  `,
  cookies: `
    Aquest lloc web utilitza galetes… | Utilitzem galetes… | Fem servir galetes… | Accepta-ho tot | Accepta totes les galetes
    Rebutja-ho tot | Configuració de galetes | Política de galetes | Este sitio web utiliza cookies… | Usamos cookies…
    Webgune honek cookieak erabiltzen ditu… | Cookieak erabiltzen ditugu… | Onartu guztiak | Baztertu guztiak | Cookie politika
  `,
  counter: `
    Temps de lectura # min | # min de lectura | Irakurtzeko denbora # min | Visites #
    Llegit # vegades | Vist # vegades | # lectures | # visualitzacions | Temps de lectura # minuts | # minuts de lectura | Lectura # min
  `,
  legal: `
    Tots els drets reservats | Eskubide guztiak erreserbatuta | Avís legal
    Política de privacitat | Qui som | Contacte
    Prohibida la reproducció… | Es prohibeix la reproducció… | Reservats tots els drets… | La redacció no es fa responsable… | Política de cookies | Condicions d'ús
    Contacta | Anuncia't | Redacció | L'equip | Accessibilitat | Codi ètic | Preguntes freqüents | Atenció al subscriptor
  `,
  likes: `
    M'agrada | M'agrada S'està carregant
    M'agrada # | No m'agrada
  `,
  'mistake-report': `
    Has trobat un error… | Hi ha cap error…
    Has vist cap error… | Has vist un error… | Notifica un error | Informa d'un error | Avisa'ns d'un error | Tens una història… | Contacta amb la redacció…
  `,
  navigation: `
    Vés al contingut | Salta al contingut | Eduki nagusira joan | Menú principal | Menu nagusia | Cerca
    Cercar | Inici | Article anterior | Article següent
    Inicia sessió | Registra't | Tanca la sessió | Torna a dalt
    Torna amunt | Gora | Llegir més | Llegeix més | Segueix llegint | Mostra'n més
    Veure més | Veure-ho tot | Segueix-nos | Síguenos | Jarraitu gaitzazu
    Tanca | Tancar | Tanca el menú | Obre el menú | Vés al contingut principal | Salta al contingut principal | Anar al contingut | Anar al contingut principal
    Totes les seccions | Seccions | Totes les notícies | Més notícies | Notícia anterior | Notícia següent | Anterior | Següent | Pàgina anterior | Pàgina següent
    Tornar a dalt | Torna a l'inici | Torna a la portada | Torna | Tornar | Tria un mes | Enllaç permanent | Has oblidat la contrasenya | El meu compte | Iniciar sessió
    Subscripcions | Veure'n més | Carrega'n més | Llegeix-ne més | Continua llegint | Cercador
  `,
  related: `
    Llegeix també | Llegiu també | Et pot interessar | Vegeu també | Lea tamén | Irakurri baita ere
    Llegir també | Llegeix més | Més informació | Mira també | Notícia relacionada | Notícies relacionades | Articles relacionats | També et pot interessar | Article anterior
    Article següent
  `,
  'share-bar': `
    Comparteix | Compartiu | Comparteix a Facebook | Comparteix a Twitter | Envia per correu | Imprimeix | Copia l’enllaç
    Bidali e-postaz
    Comparteix a X | Comparteix a WhatsApp | Comparteix per WhatsApp | Comparteix per correu | Comparteix la notícia | Comparteix l'article | Comparteix aquesta notícia
    Compartir per correu electrònic | Envia a un amic | Envia | Imprimir la notícia | Copiar enllaç | Enllaç copiat | Desa | Desa l'article | Mida del text
    Mida de la lletra
  `,
  subscription: `
    Subscriu-t’hi | Subscriu-te al butlletí… | Subscriu-te | Butlletí | Rep el nostre butlletí… | Fes-te subscriptor | Fes-te’n soci
    Subscríbete | Boletín | Harpidetu | Egin zaitez harpidedun | Buletina | Jaso gure buletina…
    Segueix-nos a… | Segueix-nos al… | Segueix el nostre canal… | Uneix-te al nostre canal… | Subscriu-te al nostre butlletí… | Subscriu-te al nostre canal…
    Apunta't al butlletí… | Rep les notícies… | Rep el butlletí… | Descarrega't l'app… | Descarrega l'aplicació… | Només per a subscriptors | Exclusiu per a subscriptors
    Contingut exclusiu | Ja ets subscriptor… | Fes-te soci… | Fes-te'n subscriptor | Dona suport al periodisme… | Dona'ns suport
  `,
  widget: `
    El més llegit | Més llegit | Més llegides | Darreres notícies | Últimes notícies | Notícies relacionades | Articles relacionats
    Comentaris recents | Entrades recents | Arxiu | Etiquetes | Sobre l’autor | Últimas novas
    Gaiak
    Les més llegides | El més vist | Més vistos | El més comentat | Més recents | Últimes entrades | Últims articles | Altres notícies | Més articles | Més de l'autor
    Et pot interessar | També et pot interessar | Et recomanem | Recomanats | Destacats | Destacat | Populars | Notícies del dia | Dels nostres col·laboradors
    En altres llengües | Enquesta | Veure galeria | Galeria d'imatges | Escolta l'article | Núvol d'etiquetes | Sumari
  `,
};
