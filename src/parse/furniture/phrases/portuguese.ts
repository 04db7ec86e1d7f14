import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Portuguese. */
export const PORTUGUESE: Phrasebook = {
  advertisement: `
    Publicidade | Anúncios | Continua após a publicidade | Continua depois da publicidade | A matéria continua após a publicidade
    O artigo continua após a publicidade | Continua após o anúncio | Conteúdo patrocinado | Patrocinado | Informe publicitário
    Publieditorial | Fechar anúncio | Pular anúncio
  `,
  'code-residue': `
    Ative o JavaScript… | Por favor ative o JavaScript… | Habilite o JavaScript… | O JavaScript está desativado…
    Seu navegador não suporta o elemento de vídeo | Seu navegador não suporta… | O seu navegador não suporta…
    Este endereço de email está sendo protegido de spambots…
  `,
  'comment-form': `
    Deixe um comentário | Deixe um comentário Cancelar resposta | Deixe uma resposta | Deixe uma resposta Cancelar resposta
    Deixe seu comentário | Deixe o seu comentário | Deixar um comentário | Deixar uma resposta | Cancelar resposta
    O seu endereço de e-mail não será publicado… | O seu endereço de email não será publicado…
    Seu endereço de e-mail não será publicado… | Campos obrigatórios são marcados com | Comentário | Nome | E-mail | Adicionar comentário
    Adicionar um comentário | Escreva um comentário | Escreva seu comentário | Comente | Comentar | Nenhum comentário | Sem comentários
    Ainda não há comentários | 0 comentários | Publicar comentário | Enviar comentário | Postar um comentário
    Salvar meus dados neste navegador para a próxima vez que eu comentar
    Guardar o meu nome email e site neste navegador para a próxima vez que eu comentar | Os comentários estão fechados
    Os comentários estão encerrados | Comentários encerrados | Comentários fechados | Comentários desativados | Faça login para comentar
    Entre para comentar | Você precisa fazer o login para publicar um comentário | Você deve estar logado para postar um comentário
    Este site utiliza o Akismet para reduzir spam… | Saiba como seus dados em comentários são processados
    Fica a saber como são processados os dados dos comentários | Notifique-me sobre novos comentários por e-mail
    Notifique-me sobre novas publicações por e-mail | Seja o primeiro a comentar
    Caro leitor para deixar comentários em uma publicação você deve fazer login…
    Os visitantes do grupo Convidados não podem deixar comentários…
    Enviar um comentário
    Mais recentes | Mais antigos | Mais votados | Principais
    Você precisa entrar ou registrar-se para responder aqui | Você deve entrar ou registrar-se para responder aqui
  `,
  cookies: `
    Usamos cookies… | Utilizamos cookies… | Este site usa cookies… | Este site utiliza cookies… | Nosso site usa cookies…
    Ao continuar navegando… | Ao continuar a navegar… | Aceitar cookies | Aceitar | Aceitar todos | Aceitar tudo | Aceitar e continuar
    Aceitar e fechar | Rejeitar | Rejeitar todos | Rejeitar tudo | Recusar | Configurações de cookies | Definições de cookies
    Gerenciar cookies | Gerir cookies | Preferências de cookies | Política de cookies
  `,
  counter: `
    # mensagens Página # de # | # mensagem Página # de # | Página # de #
    Visualizações # | # visualizações | # leituras | # partilhas | # compartilhamentos | # min leitura | # min de leitura
    # minutos de leitura | Tempo de leitura # min | Tempo de leitura # minutos | Leitura # min | Foto # de # | Imagem # de # | # fotos
    Visitas # | Acessos # | # acessos
  `,
  legal: `
    Política de privacidade | Todos os direitos reservados | Termos de uso | Termos e condições | Termos de serviço | Condições de uso
    Contato | Contacto | Contactos | Fale conosco | Fale connosco | Quem somos | Sobre nós | Expediente | Ficha técnica
    Estatuto editorial | Aviso legal | Mapa do site | Proibida a reprodução… | É proibida a reprodução… | Reprodução proibida
    Orgulhosamente mantido com WordPress | Tecnologia do Blogger | Acessibilidade | Direitos autorais
  `,
  likes: `
    Curtir | Curtir isso | Curtir Carregando | Curtir isso Curtir Carregando | Gosto Carregando | Gostar disto | Carregando | A carregar
    Seja o primeiro a curtir este post | # pessoas curtiram isso
  `,
  'mistake-report': `
    Percebeu um erro Destaque o texto e pressione Ctrl+Enter… | Notou um erro Destaque o texto e pressione Ctrl Enter | Encontrou um erro
    Reportar erro | Reportar um erro | Comunicar erro | Comunique um erro | Encontrou algum erro Entre em contato
  `,
  navigation: `
    Ir para o conteúdo | Ir para o conteúdo principal | Pular para o conteúdo | Pular para o conteúdo principal | Saltar para o conteúdo
    Pesquisar | Pesquisa | Buscar | Busca | Início | Página inicial | Artigo anterior | Próximo artigo | Artigo seguinte | Post anterior
    Próximo post | Navegação de Post | Navegação de artigos | Posts mais antigos | Postagem mais recente | Postagem mais antiga
    Mensagem mais recente | Mensagem antiga | Voltar ao topo | Voltar para o topo | Voltar ao início | Topo | Entrar | Fazer login
    Iniciar sessão | Cadastre-se | Cadastrar | Registe-se | Registar | Criar conta | Minha conta | Assine | Assinar | Assine já
    Assine agora | Saiba mais | Leia mais | Ler mais | Continue lendo | Continuar lendo | Continue a ler | Continuar a ler
    Menu principal | Abrir menu | Fechar menu | Ver mais | Ver tudo | Ver todos | Ver todas | Carregar mais | Mostrar mais
    Próxima página | Página anterior | Você está aqui | Está aqui | Seguir | Voltar
    Tópicos semelhantes | Quem está online | Usuários navegando neste fórum… | Todos os horários são…
  `,
  related: `
    Leia também | Leia mais | Ler também | Leia ainda | Veja também | Veja mais | Confira também | Saiba mais | Assista também
    Você pode gostar | Também pode gostar | Não perca | Recomendado
  `,
  'share-bar': `
    Compartilhar | Compartilhe | Compartilhe isso | Compartilhe esta notícia | Compartilhe este artigo | Compartilhar esta notícia
    Compartilhar no Facebook | Compartilhar no Twitter | Compartilhar no X | Compartilhar no WhatsApp | Compartilhar no LinkedIn
    Compartilhar no Telegram | Compartilhar por e-mail | Compartilhar via | Compartilhar em | Partilhar | Partilhe | Partilhar isto
    Partilhar no Facebook | Partilhar no Twitter | Partilhar este artigo | Partilhar artigo | Imprimir | Copiar link | Copiar ligação
    Link copiado | Enviar por e-mail | Enviar por email | Enviar a um amigo | Clique para… | Carregue aqui para partilhar… | Tweetar
    Siga-nos | Siga-nos no Facebook | Siga-nos no Twitter | Siga-nos no Instagram | Siga-nos nas redes sociais | Siga nas redes sociais
    Salvar | Guardar
  `,
  subscription: `
    Assine nossa newsletter… | Assine a nossa newsletter… | Subscreva a nossa newsletter… | Subscrever a newsletter
    Receba nossa newsletter… | Receba a nossa newsletter… | Inscreva-se na newsletter… | Inscreva-se em nosso canal…
    Nossos canais de notícias | Os nossos canais de notícias
    Inscreva-se e fique por dentro das últimas notícias e dos acontecimentos mais importantes do dia
    Inscreva-se e fique atualizado com as últimas notícias e os eventos mais importantes do dia | Conteúdo exclusivo para assinantes
    Exclusivo para assinantes | Já é assinante | Já é assinante Entre | Apoie-nos | Seja assinante
  `,
  widget: `
    Mais lidas | Mais lidos | As mais lidas | Mais vistas | Mais vistos | Mais comentadas | Mais acessadas | Mais populares | Leia também
    Veja também | Notícias relacionadas | Artigos relacionados | Matérias relacionadas | Conteúdo relacionado | Posts relacionados
    Relacionados | Relacionadas | Últimas notícias | Últimas | Últimos artigos | Posts recentes | Artigos recentes | Comentários recentes
    Comentários mais recentes | Mais notícias | Outras notícias | Destaques | Em destaque | Em alta | Recomendados | Recomendado para você
    Recomendados para você | Recomendadas | Você pode gostar | Você também pode gostar | Você pode se interessar | Também pode gostar
    Tópicos | Assuntos | Ver comentários | Ver todos os comentários | Mostrar comentários | Ocultar comentários | Galeria de fotos
    Galeria | Fotogaleria | Ouvir notícia | Ouça este artigo | Ouvir artigo | Ouça esta reportagem | Reproduzir vídeo | Índice | Sumário
    Arquivos | Arquivo | Categorias | Sobre o autor | Sobre a autora | Tendências
  `,
};
