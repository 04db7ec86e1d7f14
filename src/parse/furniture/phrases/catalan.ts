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
    Deixa unha resposta | Deixar unha resposta | Cancelar a resposta | O teu enderezo electrónico non se publicará…
    Escribe un comentario | Utzi erantzuna | Argitaratu iruzkina | Bertan behera utzi | Zure e-posta helbidea ez da argitaratuko…
    Iruzkina idatzi | Idatzi iruzkina
  `,
  cookies: `
    Aquest lloc web utilitza galetes… | Utilitzem galetes… | Fem servir galetes… | Accepta-ho tot | Accepta totes les galetes
    Rebutja-ho tot | Configuració de galetes | Política de galetes | Este sitio web utiliza cookies… | Usamos cookies…
    Webgune honek cookieak erabiltzen ditu… | Cookieak erabiltzen ditugu… | Onartu guztiak | Baztertu guztiak | Cookie politika
  `,
  counter: `
    Temps de lectura # min | # min de lectura | Irakurtzeko denbora # min | Visites #
  `,
  legal: `
    Tots els drets reservats | Todos os dereitos reservados | Eskubide guztiak erreserbatuta | Avís legal | Aviso legal | Lege oharra
    Política de privacitat | Política de privacidade | Pribatutasun politika | Qui som | Quen somos | Nor gara | Contacte | Contacto
    Harremanetarako
  `,
  likes: `
    M'agrada | M'agrada S'està carregant | Gústame | Atsegin dut
  `,
  'mistake-report': `
    Has trobat un error… | Hi ha cap error… | Atopaches un erro… | Akatsen bat aurkitu duzu…
  `,
  navigation: `
    Vés al contingut | Salta al contingut | Ir ao contido | Edukira joan | Eduki nagusira joan | Menú principal | Menu nagusia | Cerca
    Cercar | Buscar | Bilatu | Inici | Portada | Hasiera | Article anterior | Article següent | Artigo anterior | Artigo seguinte
    Aurreko artikulua | Hurrengo artikulua | Inicia sessió | Iniciar sesión | Saioa hasi | Registra't | Tanca la sessió | Torna a dalt
    Torna amunt | Gora | Llegir més | Llegeix més | Segueix llegint | Ler máis | Irakurri gehiago | Gehiago irakurri | Mostra'n més
    Veure més | Veure-ho tot | Ver máis | Ikusi gehiago | Ikusi guztiak | Segueix-nos | Síguenos | Jarraitu gaitzazu
  `,
  related: `
    Llegeix també | Llegiu també | Et pot interessar | Vegeu també | Le tamén | Lea tamén | Irakurri ere | Irakurri baita ere
    Ikusi ere
  `,
  'share-bar': `
    Comparteix | Compartir | Compartiu | Comparteix a Facebook | Comparteix a Twitter | Envia per correu | Imprimeix | Copia l’enllaç
    Partekatu | Inprimatu | Bidali e-postaz | Kopiatu esteka
  `,
  subscription: `
    Subscriu-t’hi | Subscriu-te al butlletí… | Subscriu-te | Butlletí | Rep el nostre butlletí… | Fes-te subscriptor | Fes-te’n soci
    Subscríbete | Boletín | Harpidetu | Egin zaitez harpidedun | Buletina | Jaso gure buletina…
  `,
  widget: `
    El més llegit | Més llegit | Més llegides | Darreres notícies | Últimes notícies | Notícies relacionades | Articles relacionats
    Comentaris recents | Entrades recents | Arxiu | Etiquetes | Sobre l’autor | O máis lido | Máis lidas | Últimas novas
    Novas relacionadas | Irakurrienak | Azken albisteak | Azkenak | Gaiak | Etiketak | Artxiboa | Erlazionatutako albisteak
  `,
};
