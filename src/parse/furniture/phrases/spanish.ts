import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Spanish. */
export const SPANISH: Phrasebook = {
  advertisement: `
    Publicidad | Anuncios | Continúa después de la publicidad | La noticia continúa después de la publicidad
    Sigue leyendo después de la publicidad | Contenido patrocinado | Patrocinado | Contenido para suscriptores | Publirreportaje
    Cerrar publicidad | Saltar publicidad | Espacio publicitario
  `,
  'code-residue': `
    Por favor activa JavaScript… | Por favor habilite JavaScript… | JavaScript está deshabilitado…
    Su navegador no soporta el elemento de vídeo | Tu navegador no soporta… | Su navegador no admite…
    Esta dirección de correo electrónico está siendo protegida contra los robots de spam…
  `,
  'comment-form': `
    Deja un comentario | Deja un comentario Cancelar respuesta | Deja una respuesta | Deja una respuesta Cancelar la respuesta
    Deja una respuesta Cancelar respuesta | Cancelar respuesta | Cancelar la respuesta | Dejar un comentario | Dejar una respuesta
    Tu dirección de correo electrónico no será publicada… | Los campos obligatorios están marcados con | Comentario | Nombre
    Correo electrónico | Web | Sitio web | Añadir comentario | Agregar comentario | Agregar un comentario | Escribe un comentario
    Escribir un comentario | Publicar el comentario | Publicar comentario | Publicar un comentario | Enviar comentario | Sin comentarios
    No hay comentarios | 0 comentarios | Guarda mi nombre correo electrónico y web en este navegador para la próxima vez que comente
    Comentarios cerrados | Los comentarios están cerrados | Inicia sesión para comentar | Debes iniciar sesión para comentar
    Debes estar conectado para publicar un comentario | Este sitio usa Akismet para reducir el spam…
    Aprende cómo se procesan los datos de tus comentarios | Recibir un correo electrónico con los siguientes comentarios a esta entrada
    Recibir un correo electrónico con cada nueva entrada | Sé el primero en comentar | Comenta esta noticia | Únete a la conversación
    Estimado lector para dejar comentarios en una publicación debe iniciar sesión…
    Los visitantes del grupo Invitados no pueden dejar comentarios…
    Publicar un comentario en la entrada | Deja un comentario Cancelar la respuesta
    Los mejores | Más recientes | Más antiguos | Más valorados | Mejor valorados | Más votados | Responder citando
    Expandir comentario completo
    Debes iniciar sesión o registrarte para responder aquí | Estimado lector para dejar comentarios sobre una publicación… | información
  `,
  cookies: `
    Usamos cookies… | Utilizamos cookies… | Este sitio web utiliza cookies… | Este sitio utiliza cookies… | Esta web utiliza cookies…
    Este sitio usa cookies… | Si continúa navegando… | Aceptar cookies | Aceptar todas | Aceptar todo | Aceptar y continuar
    Aceptar y cerrar | Rechazar todas | Rechazar todo | Configurar cookies | Configuración de cookies | Política de cookies
    Gestionar cookies | Gestionar consentimiento | Preferencias de cookies
  `,
  counter: `
    # mensajes Página # de # | # mensaje Página # de #
    Visitas # | # visitas | Vistas # | # vistas | # lecturas | # compartidos | # veces compartido | # min de lectura
    # minutos de lectura | Lectura # min | Tiempo de lectura # min | Tiempo de lectura # minutos | Foto # de # | Imagen # de # | # fotos
    Leída # veces
  `,
  legal: `
    Aviso legal | Política de privacidad | Todos los derechos reservados | Términos y condiciones | Términos de uso | Condiciones de uso
    Contacto | Contáctanos | Contáctenos | Quiénes somos | Sobre nosotros | Acerca de | Mapa del sitio | Mapa web
    Prohibida su reproducción… | Prohibida la reproducción total o parcial… | Creado con WordPress | Funciona gracias a WordPress
    Protección de datos | Con tecnología de Blogger | Accesibilidad | Aviso de privacidad | Política de privacidad Aviso legal
    Aviso legal Política de privacidad
  `,
  likes: `
    Me gusta | Me gusta Cargando | Me gusta esto | Cargando | Sé el primero en decir que te gusta | Les gusta a # personas
    A # personas les gusta esto
  `,
  'mistake-report': `
    ¿Notaste un error Resalta el texto y presiona Ctrl+Intro… | ¿Has notado un error Resalta el texto y presiona Ctrl Enter
    Ha notado un error Resalte el texto y presione Ctrl+Enter… | Reportar un error | Informar de un error | Avisar de un error
    ¿Has visto un error | Reportar error
  `,
  navigation: `
    Saltar al contenido | Saltar al contenido principal | Pasar al contenido principal | Ir al contenido | Ir al contenido principal
    Inicio | Buscar | Búsqueda | Leer más | Seguir leyendo | Sigue leyendo | Continuar leyendo | Artículo anterior | Artículo siguiente
    Siguiente artículo | Entrada anterior | Entrada siguiente | Entradas antiguas | Entradas más antiguas | Entrada antigua
    Entrada más reciente | Navegación de entradas | Iniciar sesión | Inicia sesión | Cerrar sesión | Regístrate | Registrarse
    Crear cuenta | Mi cuenta | Suscríbete | Suscribirse | Volver arriba | Volver al inicio | Menú | Menú principal | Abrir menú
    Cerrar menú | Ver más | Ver todo | Ver todos | Cargar más | Mostrar más | Estás aquí | Usted está aquí | Página siguiente
    Página anterior | Saber más | Más información | Página principal | Acceder
    Temas similares | Quién está conectado | Usuarios navegando por este Foro… | Todos los horarios son…
    ¿Notó un error Resalte el texto y presione Ctrl+Enter… | Autor Mensaje
  `,
  related: `
    Lea también | Lee también | Leer también | Lea más | Le puede interesar | Te puede interesar | También te puede interesar
    Vea también | Ver también | Mira también | Noticia relacionada | Más información | Leer más | No te pierdas | Recomendado
  `,
  'share-bar': `
    Compartir | Compartir en Facebook | Compartir en Twitter | Compartir en X | Compartir en WhatsApp | Compartir en LinkedIn
    Compartir en Telegram | Compartir por correo | Compartir por correo electrónico | Compartir en | Compartir esto | Comparte esto
    Comparte | Comparte este artículo | Comparte esta noticia | Compartir artículo | Compartir noticia | Compartir esta noticia
    Compartir este artículo | Imprimir | Copiar enlace | Copiar link | Enlace copiado | Enviar por correo electrónico | Enviar por email
    Enviar a un amigo | Haz clic para… | Twittear | Tuitear | Compartir Twittear | Síguenos | Síguenos en | Síguenos en Facebook
    Síguenos en Twitter | Síganos en | Guardar
  `,
  subscription: `
    Suscríbete a nuestro boletín… | Suscríbete a nuestra newsletter… | Suscríbase a nuestro boletín… | Suscribirse al boletín
    Boletín de noticias | Recibe nuestro boletín… | Nuestros canales de noticias
    Suscríbete y mantente al día con las últimas noticias y los eventos más importantes del día
    Suscríbase y manténgase al día con las últimas noticias y los eventos más importantes del día
    Suscríbete a nuestro canal de Telegram… | Suscríbete ahora | ¿Ya eres suscriptor | Ya soy suscriptor
    Contenido exclusivo para suscriptores | Hazte socio | Apóyanos
  `,
  widget: `
    Te puede interesar | También te puede interesar | Le puede interesar | Lo más leído | Lo más visto | Lo más visto hoy
    Lo más comentado | Lo último | Lo más popular | Noticias relacionadas | Artículos relacionados | Entradas relacionadas
    Contenido relacionado | Temas relacionados | Relacionados | Relacionado | Lea también | Lee también | Últimas noticias
    Últimas entradas | Entradas recientes | Comentarios recientes | Más noticias | Más leídas | Más leídos | Más vistos | Te recomendamos
    Recomendados | Recomendado para ti | Destacados | Noticias destacadas | Ver comentarios | Ver todos los comentarios
    Mostrar comentarios | Ocultar comentarios | Galería de fotos | Galería | Fotogalería | Escuchar noticia | Escuchar artículo
    Escucha este artículo | Reproducir vídeo | Tabla de contenidos | Índice | Archivo | Archivos | Categorías | Sobre el autor
    Tendencias | Titulares
  `,
};
