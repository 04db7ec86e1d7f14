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
    Leído # veces | Visto # veces | Vista # veces | # veces leído | # visualizaciones | Visualizaciones # | Lecturas # | Nota leída # veces | Leer en # minutos
    # mins de lectura | Lectura de # minutos | Lectura de # min | Lectura estimada # minutos | Tiempo de lectura estimado # minutos
    Tiempo de lectura aproximado # minutos | Tiempo estimado de lectura # minutos | Compartido # veces | Compartidos # | # Compartidas
  `,
  legal: `
    Aviso legal | Política de privacidad | Todos los derechos reservados | Términos y condiciones | Términos de uso | Condiciones de uso
    Contacto | Contáctanos | Contáctenos | Quiénes somos | Sobre nosotros | Acerca de | Mapa del sitio | Mapa web
    Prohibida su reproducción… | Prohibida la reproducción total o parcial… | Creado con WordPress | Funciona gracias a WordPress
    Protección de datos | Con tecnología de Blogger | Accesibilidad | Aviso de privacidad | Política de privacidad Aviso legal
    Aviso legal Política de privacidad
    Reservados todos los derechos… | Derechos reservados… | Prohibida la reproducción… | Queda prohibida la reproducción… | Queda prohibida su reproducción…
    Prohibida toda reproducción… | Reproducción autorizada… | Se permite la reproducción… | Se autoriza la reproducción… | La redacción no se hace responsable…
    La dirección no se hace responsable… | El medio no se hace responsable… | Los comentarios son responsabilidad exclusiva… | Las opiniones expresadas en este artículo…
    Las opiniones vertidas… | Las opiniones expresadas son responsabilidad… | Este artículo no refleja necesariamente… | El contenido de este artículo es responsabilidad…
    Política de cookies Política de privacidad | Política editorial | Política de comentarios | Código de ética | Código ético | Código deontológico | Principios editoriales
    Normas de uso | Normas de participación | Términos legales | Términos y condiciones de uso | Términos y condiciones Política de privacidad | Condiciones generales
    Condiciones de contratación | Declaración de accesibilidad | Nuestro equipo | El equipo | Redacción | Publicite | Publique con nosotros | Anúnciate | Anúnciese
    Anuncie con nosotros | Tarifas | Tarifas publicitarias | Publicidad Contacto | Contacto Publicidad | Atención al cliente | Atención al lector | Atención al suscriptor
    Ayuda | Preguntas frecuentes | Trabaja con nosotros | Derechos de autor | Defensor del lector | Quiénes Somos Contacto | Diseñado por… | Desarrollado por…
    Registro de la propiedad intelectual…
  `,
  likes: `
    Me gusta | Me gusta Cargando | Me gusta esto | Cargando | Sé el primero en decir que te gusta | Les gusta a # personas
    A # personas les gusta esto
    Me encanta Me divierte Me asombra Me entristece Me enoja | Me gusta # | No me gusta | No me gusta # | Me gusta No me gusta | Me encanta | Valora este artículo
    Valorar artículo | Califica esta noticia | ¿Te ha resultado útil este artículo | ¿Te gustó la nota | ¿Te gustó esta nota
  `,
  'mistake-report': `
    ¿Notaste un error Resalta el texto y presiona Ctrl+Intro… | ¿Has notado un error Resalta el texto y presiona Ctrl Enter
    Ha notado un error Resalte el texto y presione Ctrl+Enter… | Reportar un error | Informar de un error | Avisar de un error
    ¿Has visto un error | Reportar error
    ¿Encontraste un error… | ¿Encontró un error… | ¿Has encontrado un error… | ¿Ha encontrado un error… | ¿Viste algún error… | ¿Vio algún error… | ¿Ves algún error…
    Si encuentras un error… | Si encontró un error… | Reportar un error en esta noticia | Reportar un error en este artículo | Reportar noticia | Notificar un error
    Notificar error | Señalar un error | Corregir | Sugerir una corrección | ¿Tienes una denuncia… | ¿Tienes información… | ¿Tiene información… | ¿Tenés información…
    Envíanos tu denuncia… | Envíanos tus denuncias… | Escríbenos a… | Contacta con la redacción… | Contactar con la redacción | Contacte con la redacción | Envíe su noticia
    Envía tu noticia
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
    Cerrar | Cerrar ventana | Cerrar búsqueda | Abrir búsqueda | Buscar en el sitio | Buscar en la web | Buscar noticias | Buscador | Ir a la navegación | Ir al menú
    Ir al pie de página | Saltar a navegación | Saltar navegación | Saltar al contenido principal de la página | Secciones | Todas las secciones | Ver todas las secciones
    Todas las noticias | Ver todas las noticias | Todos los artículos | Noticia anterior | Noticia siguiente | Siguiente noticia | Anterior noticia
    Artículo anterior Artículo siguiente | Anterior | Siguiente | Anterior Siguiente | Entradas recientes y anteriores | Entradas más recientes | Ingresar | Ingresa
    Registro | Regístrese | Regístrate gratis | Crear una cuenta | Mi perfil | Mis datos | Olvidé mi contraseña | Suscribirme | Suscripciones | Edición impresa digital
    Kiosko | Volver | Volver atrás | Volver a la portada | Volver a la página principal | Ir a la portada | Ir a inicio | Ir arriba | Enlace permanente | Enlace directo
    Permalink | Archivo mensual | Archivos por mes | Elegir el mes | Elegir mes | Seleccionar mes | Seleccionar categoría | Elegir la categoría | Ver menos | Mostrar menos
    Leer artículo completo | Leer noticia completa | Leer nota completa | Leer la nota completa | Leer más noticias | Ver nota | Ver noticia | Cargar más noticias
    Ver más noticias | Cambiar idioma | Elegir idioma | Mapa de sitio | Contenido principal
  `,
  related: `
    Lea también | Lee también | Leer también | Lea más | Le puede interesar | Te puede interesar | También te puede interesar
    Vea también | Ver también | Mira también | Noticia relacionada | Más información | Leer más | No te pierdas | Recomendado
    Lee aquí | Lee más | Lea además | Además lea | Lee además | Sigue leyendo | Seguir leyendo | Mire también | Mira aquí | Consulta también | Puedes leer | Puede leer
    Puede leer también | Puedes leer también | También lee | También lea | También puedes leer | También puede leer | Te recomendamos | Te recomendamos leer | Le recomendamos
    Nota relacionada | Notas relacionadas | Noticias relacionadas | Artículo relacionado | Artículos relacionados | Contenido relacionado | Relacionado | Relacionada
    Relacionadas | Temas relacionados | Artículo anterior | Artículo siguiente | Noticia anterior | Noticia siguiente | Más sobre este tema | Sobre el mismo tema
    En otras noticias | Más noticias | Lo más leído | No dejes de leer
  `,
  'share-bar': `
    Compartir | Compartir en Facebook | Compartir en Twitter | Compartir en X | Compartir en WhatsApp | Compartir en LinkedIn
    Compartir en Telegram | Compartir por correo | Compartir por correo electrónico | Compartir en | Compartir esto | Comparte esto
    Comparte | Comparte este artículo | Comparte esta noticia | Compartir artículo | Compartir noticia | Compartir esta noticia
    Compartir este artículo | Imprimir | Copiar enlace | Copiar link | Enlace copiado | Enviar por correo electrónico | Enviar por email
    Enviar a un amigo | Haz clic para… | Twittear | Tuitear | Compartir Twittear | Síguenos | Síguenos en | Síguenos en Facebook
    Síguenos en Twitter | Síganos en | Guardar
    Compartir en Messenger | Compartir en Pinterest | Compartir en Reddit | Compartir en Threads | Compartir en Bluesky | Compartir en Instagram | Compartir en redes sociales
    Compartir en tus redes sociales | Compartir por WhatsApp | Compartir por email | Compartir por e-mail | Compartir vía email | Compartir vía WhatsApp | Compartir con
    Compartir con amigos | Compartir enlace | Compartir nota | Compartir esta nota | Compartir la nota | Compartir la noticia | Compartir el artículo
    Compartir esta publicación | Comparte en | Comparte en Facebook | Comparte en Twitter | Comparte en WhatsApp | Comparte esta nota | Comparte esta publicación
    Comparte con tus amigos | Compartelo | Compártelo en | Comparta | Comparta esta noticia | Compártalo | Compartí | Compartí esta nota | Enviar por mail
    Enviar por WhatsApp | Enviar por correo | Enviar noticia | Enviar esta noticia a un amigo | Recomendar | Recomendar a un amigo | Imprimir artículo | Imprimir esta noticia
    Imprimir noticia | Imprimir página | Versión para imprimir | Versión imprimible | Descargar PDF | Descargar en PDF | Copiar URL | Copiar el enlace
    Enlace copiado al portapapeles | Link copiado | Guardar artículo | Guardar noticia | Guardar nota | Agregar a favoritos | Añadir a favoritos | Tamaño de letra
    Tamaño del texto | Aumentar tamaño de letra | Disminuir tamaño de letra | Aumentar fuente | Disminuir fuente | Reducir texto | Agrandar texto | Tamaño de fuente
  `,
  subscription: `
    Suscríbete a nuestro boletín… | Suscríbete a nuestra newsletter… | Suscríbase a nuestro boletín… | Suscribirse al boletín
    Boletín de noticias | Recibe nuestro boletín… | Nuestros canales de noticias
    Suscríbete y mantente al día con las últimas noticias y los eventos más importantes del día
    Suscríbase y manténgase al día con las últimas noticias y los eventos más importantes del día
    Suscríbete a nuestro canal de Telegram… | Suscríbete ahora | ¿Ya eres suscriptor | Ya soy suscriptor
    Contenido exclusivo para suscriptores | Hazte socio | Apóyanos
    Seguinos en… | Sigue nuestro canal de WhatsApp… | Únete a nuestro canal… | Únase a nuestro canal… | Sumate a nuestro canal… | Suscríbete a nuestro canal…
    Suscríbete a nuestros boletines… | Suscríbete a la newsletter… | Suscríbete al boletín… | Suscríbete aquí… | Suscríbete gratis… | Suscríbase a nuestro newsletter…
    Suscribite a nuestro newsletter… | Suscribite | Suscríbase | Recibe las noticias… | Recibe las últimas noticias… | Reciba las últimas noticias…
    Recibí las últimas noticias… | Recibe en tu correo… | Recibe gratis… | Apúntate a la newsletter | Apúntate a nuestra newsletter… | Regístrate para recibir…
    Regístrate gratis y… | Regístrate para seguir leyendo… | Inicia sesión para seguir leyendo… | Suscríbete para seguir leyendo… | Suscríbete para leer…
    Para seguir leyendo… | Este contenido es exclusivo para suscriptores… | Contenido exclusivo | Contenido premium | Solo para suscriptores | Exclusivo para suscriptores
    Exclusivo suscriptores | ¿Ya estás suscrito… | ¿Ya tienes cuenta… | ¿Ya tienes una suscripción… | ¿Aún no eres suscriptor… | ¿No estás suscrito… | Descarga nuestra app…
    Descarga la app… | Descargue nuestra app… | Descarga la aplicación… | Activar notificaciones | Recibir notificaciones | Apoya el periodismo independiente…
    Apoya nuestro periodismo… | Apóyanos para… | Hazte socia o socio | Hazte suscriptor | Donar | Haz una donación
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
    Las más leídas | Las más vistas | Más leído | Más vistas | Más visto | Más comentadas | Más compartidas | Más populares | Lo más reciente | Lo más compartido
    Lo más nuevo | Lo más destacado | Lo más importante | Lo más buscado | Noticias más leídas | Notas más leídas | Notas relacionadas | Ultimas notas | Últimos artículos
    Últimos comentarios | Últimos videos | Últimas publicaciones | Últimas noticias publicadas | Noticias recientes | Artículos recientes | Artículos populares
    Noticias populares | Notas destacadas | Destacadas | Destacado | Populares | Entradas populares | Tendencias del momento | Noticias de hoy | Noticias del día
    Titulares del día | Otras noticias | Otras notas | Otros artículos | Más artículos | Más de este autor | Más del autor | Más artículos de este autor
    Ver todas las entradas de… | Ver todos los artículos de… | Recomendadas | Recomendados para ti | Recomendaciones | Selección del editor | La selección del editor
    De nuestros socios | Contenido de socios | Noticias de nuestros socios | Enlaces de interés | Enlaces relacionados | En otros idiomas | Leer en otros idiomas
    Otros idiomas | Te podría interesar | Le podría interesar | Quizás te interese | Puede interesarte | Puede que te interese | Podría interesarte
    También te podría interesar | No te lo pierdas | Ver galería | Ver fotogalería | Ver fotos | Galería de imágenes | Ver video | Escuchar esta noticia | Escucha la noticia
    Nube de etiquetas | Índice de contenidos | Contenidos | Encuesta | Encuesta del día | ¿Qué te pareció esta noticia | Calendario de eventos | Próximos eventos
    Cotizaciones | El tiempo hoy | Temas del día
  `,
};
