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
    Lido # vezes | Lida # vezes | Visto # vezes | Leituras # | Visualizado # vezes | # views | # visitas | # mins de leitura | Leitura # minutos | Leitura em # minutos
    Tempo de leitura estimado # minutos | Tempo estimado de leitura # minutos | Tempo médio de leitura # minutos | Compartilhado # vezes
  `,
  legal: `
    Política de privacidade | Todos os direitos reservados | Termos de uso | Termos e condições | Termos de serviço | Condições de uso
    Contato | Contacto | Contactos | Fale conosco | Fale connosco | Quem somos | Sobre nós | Expediente | Ficha técnica
    Estatuto editorial | Aviso legal | Mapa do site | Proibida a reprodução… | É proibida a reprodução… | Reprodução proibida
    Orgulhosamente mantido com WordPress | Tecnologia do Blogger | Acessibilidade | Direitos autorais
    Proibida reprodução… | Proibido reproduzir… | Reprodução autorizada… | É permitida a reprodução… | A reprodução é permitida… | Direitos reservados
    A redação não se responsabiliza… | O jornal não se responsabiliza… | O portal não se responsabiliza… | Os comentários são de responsabilidade…
    Os comentários são de exclusiva responsabilidade… | As opiniões expressas neste artigo… | As opiniões expressas neste texto… | Este texto não reflete necessariamente…
    O conteúdo deste artigo é de responsabilidade… | Política de comentários | Política editorial | Termos de utilização | Condições gerais | Lei da transparência
    Código de conduta | Código de ética | Princípios editoriais | Declaração de acessibilidade | Sobre o jornal | Redação | Contatos | Entre em contato | Contacte-nos
    Anuncie | Anuncie aqui | Anuncie conosco | Publicidade Contactos | Publicidade legal | Trabalhe conosco | Trabalhe connosco | Perguntas frequentes | Central do assinante
    Atendimento ao assinante | Provedor do leitor | Ombudsman | Desenvolvido por…
  `,
  likes: `
    Curtir | Curtir isso | Curtir Carregando | Curtir isso Curtir Carregando | Gosto Carregando | Gostar disto | Carregando | A carregar
    Seja o primeiro a curtir este post | # pessoas curtiram isso
    Gosto | Gosto # | Não gosto | Curtir # | Gostei | Não gostei | Amei Haha Uau Triste Grr | Avalie esta notícia | Avalie este artigo | Avaliar | Este artigo foi útil
    Gostou da matéria | Gostou desta notícia
  `,
  'mistake-report': `
    Percebeu um erro Destaque o texto e pressione Ctrl+Enter… | Notou um erro Destaque o texto e pressione Ctrl Enter | Encontrou um erro
    Reportar erro | Reportar um erro | Comunicar erro | Comunique um erro | Encontrou algum erro Entre em contato
    Encontrou algum erro… | Viu algum erro… | Notou um erro… | Achou um erro… | Se encontrou um erro… | Informar erro | Comunique erro | Comunicar erros | Relatar erro
    Erro na matéria | Sugerir correção | Corrigir | Tem uma denúncia… | Tem alguma denúncia… | Tem uma sugestão de reportagem… | Tem uma sugestão de pauta… | Sugira uma pauta
    Envie sua sugestão… | Envie sua denúncia… | Envie sua notícia | Fale com a redação… | Fale com o repórter | Contacte a redacção | Contacte a redação
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
    Menu | Fechar | Fechar busca | Abrir busca | Ir para o menu | Ir para a navegação | Ir para o rodapé | Avançar para o conteúdo | Passar para o conteúdo principal
    Procurar | Buscar no site | Pesquisar no site | Terminar sessão | Cadastro | Registrar | A minha conta | Meu perfil | Esqueci minha senha | Assinaturas | Edição digital
    Versão digital | Ler a edição digital | Notícia anterior | Próxima notícia | Matéria anterior | Próxima matéria | Postagem anterior | Próxima postagem | Anterior
    Próximo | Próxima | Seguinte | Anterior Próximo | Página seguinte | Navegação de posts | Navegação principal | Todas as seções | Todas as secções | Seções | Secções
    Editorias | Todas as notícias | Todos os artigos | Voltar para a home | Voltar para a página inicial | Ir para o topo | Link permanente | Permalink | Ligação permanente
    Arquivo mensal | Arquivos por mês | Selecionar o mês | Selecionar mês | Selecionar categoria | Ler artigo completo | Leia a matéria completa | Leia na íntegra | Ler tudo
    Veja mais | Mostrar menos | Carregar mais notícias | Saber mais | Siga
  `,
  related: `
    Leia também | Leia mais | Ler também | Leia ainda | Veja também | Veja mais | Confira também | Saiba mais | Assista também
    Você pode gostar | Também pode gostar | Não perca | Recomendado
    Leia aqui | Ler mais | Lê também | Ver também | Vê também | Ouça também | Mais sobre este assunto | Sobre o mesmo tema | Matéria relacionada | Matérias relacionadas
    Notícia relacionada | Notícias relacionadas | Artigo relacionado | Artigos relacionados | Relacionado | Relacionadas | Relacionados | Artigo anterior | Próximo artigo
    Artigo seguinte | Notícia anterior | Próxima notícia | Recomendados para você | Você também pode gostar | Pode interessar | Pode também gostar | Em destaque
  `,
  'share-bar': `
    Compartilhar | Compartilhe | Compartilhe isso | Compartilhe esta notícia | Compartilhe este artigo | Compartilhar esta notícia
    Compartilhar no Facebook | Compartilhar no Twitter | Compartilhar no X | Compartilhar no WhatsApp | Compartilhar no LinkedIn
    Compartilhar no Telegram | Compartilhar por e-mail | Compartilhar via | Compartilhar em | Partilhar | Partilhe | Partilhar isto
    Partilhar no Facebook | Partilhar no Twitter | Partilhar este artigo | Partilhar artigo | Imprimir | Copiar link | Copiar ligação
    Link copiado | Enviar por e-mail | Enviar por email | Enviar a um amigo | Clique para… | Carregue aqui para partilhar… | Tweetar
    Siga-nos | Siga-nos no Facebook | Siga-nos no Twitter | Siga-nos no Instagram | Siga-nos nas redes sociais | Siga nas redes sociais
    Salvar | Guardar
    Compartilhar no Pinterest | Compartilhar por email | Compartilhar via WhatsApp | Compartilhar via e-mail | Compartilhar notícia | Compartilhar artigo | Compartilhar link
    Compartilhar isto | Compartilhe isto | Compartilhe esta matéria | Compartilhe no Facebook | Compartilhe no WhatsApp | Compartilhe com amigos
    Compartilhe nas redes sociais | Partilhar no WhatsApp | Partilhar por email | Partilhar notícia | Partilhe esta notícia | Partilhar via | Enviar para um amigo
    Enviar a amigo | Enviar notícia | Envie para um amigo | Recomendar | Recomende | Imprimir notícia | Imprimir artigo | Imprimir página | Versão para impressão | Baixar PDF
    Copiar o link | Copiar URL | Guardar artigo | Salvar artigo | Adicionar aos favoritos | Tuitar | Clique aqui para… | Tamanho da fonte | Tamanho do texto
    Tamanho da letra | Aumentar fonte | Diminuir fonte | Aumentar texto | Diminuir texto | Aumentar letra | Diminuir letra
  `,
  subscription: `
    Assine nossa newsletter… | Assine a nossa newsletter… | Subscreva a nossa newsletter… | Subscrever a newsletter
    Receba nossa newsletter… | Receba a nossa newsletter… | Inscreva-se na newsletter… | Inscreva-se em nosso canal…
    Nossos canais de notícias | Os nossos canais de notícias
    Inscreva-se e fique por dentro das últimas notícias e dos acontecimentos mais importantes do dia
    Inscreva-se e fique atualizado com as últimas notícias e os eventos mais importantes do dia | Conteúdo exclusivo para assinantes
    Exclusivo para assinantes | Já é assinante | Já é assinante Entre | Apoie-nos | Seja assinante
    Siga-nos no… | Siga o nosso canal… | Siga nosso canal no WhatsApp… | Siga o canal… | Siga a gente… | Entre no nosso canal… | Entre no canal do WhatsApp…
    Entre no grupo do WhatsApp… | Entre para o nosso grupo… | Entre em nosso grupo… | Participe do nosso canal… | Participe do nosso grupo… | Participe do canal…
    Inscreva-se no canal… | Inscreva-se no nosso canal… | Inscreva-se na nossa newsletter… | Inscreva-se em nossa newsletter… | Inscreva-se para receber… | Inscreva-se
    Assine a newsletter… | Assine o jornal | Subscreva a newsletter… | Subscreva as newsletters… | Subscreva o nosso canal… | Subscrever | Subscrever newsletter
    Receba as notícias… | Receba notícias… | Receba as últimas notícias… | Receba em seu e-mail… | Receba no seu e-mail… | Receba a newsletter… | Cadastre-se para receber…
    Cadastre-se e receba… | Cadastre-se gratuitamente… | Baixe o aplicativo… | Baixe nosso aplicativo… | Baixe o app… | Descarregue a nossa app… | Descarregue a aplicação…
    Ativar notificações | Receber notificações | Exclusivo para assinante | Conteúdo para assinantes | Conteúdo exclusivo | Só para assinantes | Exclusivo assinantes
    Este artigo é exclusivo para assinantes… | Este conteúdo é exclusivo para assinantes… | Esta reportagem é exclusiva para assinantes… | Artigo exclusivo para assinantes…
    Já tem conta… | Ainda não é assinante… | Não é assinante… | Assine para continuar lendo… | Assine e continue lendo… | Para continuar a ler… | Para continuar lendo…
    Faça login para continuar… | Faça seu login… | Apoie o jornalismo independente… | Apoie o nosso jornalismo… | Apoie nosso trabalho… | Faça uma doação | Torne-se assinante
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
    Os mais lidos | Mais compartilhadas | Notícias mais lidas | Mais lidas da semana | Mais lidas do dia | Populares | Postagens populares | Posts populares
    Postagens recentes | Notícias recentes | Últimos comentários | Últimas postagens | Últimos vídeos | Últimas do site | Conteúdos relacionados | Outros artigos
    Mais artigos | Mais do autor | Mais deste autor | Do mesmo autor | Ver todos os posts de… | Ver todos os artigos de… | Notícias do dia | Destaques do dia
    Manchetes do dia | Assuntos do momento | Recomendações | Pode gostar de | Também lhe pode interessar | Escolha do editor | Escolhas do editor | Dos nossos parceiros
    Notícias dos parceiros | Conteúdo de parceiros | Pela web | Em outros idiomas | Noutras línguas | Ler em outros idiomas | Ver galeria | Ver fotos | Galeria de imagens
    Ver vídeo | Assistir ao vídeo | Ouça a notícia | Ouça este conteúdo | Nuvem de tags | Enquete | Sondagem | Agenda de eventos | Próximos eventos | Cotações
    Previsão do tempo hoje
  `,
};
