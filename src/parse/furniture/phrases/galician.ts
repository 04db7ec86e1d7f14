import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Galician. */
export const GALICIAN: Partial<Phrasebook> = {
  'comment-form': `
    Deixa un comentario | Deixar un comentario | Deixe unha resposta | O teu enderezo electrónico non se publicará…
  `,
  counter: `
    Tempo de lectura # minutos | # visitas | Lectura # min | Lido # veces
  `,
  legal: `
    Todos os dereitos reservados… | Aviso legal | Política de privacidade | Política de cookies | Quen somos | Contacto | Publicidade | Redacción | Condicións de uso
    Accesibilidade
  `,
  likes: `
    Gústame
  `,
  'mistake-report': `
    Atopaches un erro… | Viches un erro… | Informar dun erro | Avisa dun erro | Tes unha historia… | Contacta coa redacción…
  `,
  navigation: `
    Ir ao contido | Saltar ao contido | Ir ao contido principal | Menú | Buscar | Inicio | Portada | Iniciar sesión | Rexistro | Rexistrarse | Pechar | Ler máis | Le máis
    Continuar lendo | Ver máis | Ver todo | Ver todas | Todas as novas | Máis novas | Nova anterior | Nova seguinte | Artigo anterior | Artigo seguinte | Páxina anterior
    Páxina seguinte | Volver arriba | Volver | Subscríbete | Subscribirse
  `,
  related: `
    Le tamén | Ler tamén | Ver tamén | Máis información | Novas relacionadas | Nova relacionada | Artigos relacionados | Nova anterior | Nova seguinte
  `,
  'share-bar': `
    Compartir | Comparte | Compartir en Facebook | Compartir en Twitter | Compartir por correo | Compartir esta nova | Imprimir | Enviar a un amigo | Enviar por correo
    Copiar ligazón | Copiar a ligazón | Gardar
  `,
  subscription: `
    Síguenos en… | Segue a nosa canle… | Únete á nosa canle… | Subscríbete ao noso boletín… | Subscríbete á nosa newsletter… | Recibe as novas… | Faite subscritor
    Só para subscritores | Apóianos
  `,
  widget: `
    O máis lido | Máis lidas | Máis lido | O máis visto | Últimas novas publicadas | Novas relacionadas | Artigos relacionados | Outras novas | Tamén che pode interesar
    Pode interesarche | Recomendado | Etiquetas | Arquivos
  `,
};
