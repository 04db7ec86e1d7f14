import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in French. */
export const FRENCH: Phrasebook = {
  advertisement: `
    Publicité | Publicités | La suite après la publicité | La suite après cette publicité | Suite après la publicité
    L'article continue après la publicité | Contenu sponsorisé | Article sponsorisé | Sponsorisé | Publi-rédactionnel | Publireportage
    Contenu partenaire | Fermer la publicité | Passer la publicité | Lire la suite après la publicité
  `,
  'code-residue': `
    Veuillez activer JavaScript… | Merci d'activer JavaScript… | JavaScript est désactivé…
    Votre navigateur ne supporte pas la balise vidéo | Votre navigateur ne prend pas en charge la vidéo
    Votre navigateur ne prend pas en charge… | Cette adresse e-mail est protégée contre les robots spammeurs…
  `,
  'comment-form': `
    Laisser un commentaire | Laisser un commentaire Annuler la réponse | Laissez un commentaire | Annuler la réponse
    Votre adresse e-mail ne sera pas publiée… | Votre adresse de messagerie ne sera pas publiée…
    Les champs obligatoires sont indiqués avec | Commentaire | Nom | Ajouter un commentaire | Répondre à cet article | Votre commentaire
    Aucun commentaire | 0 commentaire | Poster un commentaire | Écrire un commentaire | Publier un commentaire | Réagir à cet article
    Réagissez | Enregistrer mon nom mon e-mail et mon site dans le navigateur pour mon prochain commentaire | Site web | Adresse e-mail
    Publier le commentaire | Envoyer le commentaire | Prévenez-moi de tous les nouveaux commentaires par e-mail
    Prévenez-moi de tous les nouveaux articles par e-mail | Les commentaires sont fermés | Commentaires fermés
    Vous devez être connecté à votre compte pour pouvoir commenter… | Connectez-vous pour commenter | Vous devez être connecté pour publier un commentaire
    Vous devez vous connecter pour publier un commentaire | Ce site utilise Akismet pour réduire les indésirables…
    En savoir plus sur la façon dont les données de vos commentaires sont traitées | Soyez le premier à commenter
    Cher lecteur pour laisser des commentaires sur une publication vous devez vous connecter…
    Les visiteurs du groupe Invités ne peuvent pas laisser de commentaires…
    Soumettre un commentaire | Soumettre un commentaire Annuler la réponse | Enregistrer un commentaire
    Fil des commentaires de ce billet
    Les plus récents | Les plus anciens | Les mieux notés
    Vous devez vous connecter ou vous inscrire pour répondre ici | Vous devez vous connecter ou vous enregistrer pour répondre ici
  `,
  cookies: `
    Nous utilisons des cookies… | Ce site utilise des cookies… | En poursuivant votre navigation… | En continuant à naviguer…
    Accepter les cookies | Tout accepter | Tout refuser | Accepter et fermer | Accepter et continuer | Continuer sans accepter
    Paramétrer les cookies | Paramètres des cookies | Gérer les cookies | Gestion des cookies | Politique de cookies
    Gérer mes préférences | Politique relative aux cookies
  `,
  counter: `
    # messages Page # sur # | # message Page # sur # | Page # sur #
    Vues # | # vues | # lectures | # partages | Lecture # min | # min de lecture | # minutes de lecture | Temps de lecture # min
    Temps de lecture # minutes | Temps de lecture estimé # minutes | Photo # de # | Photo # sur # | Image # sur # | # photos | Lu # fois
    Visites #
    Vu # fois | # fois lu | Nombre de vues # | Nombre de lectures # | Lectures # | Temps de lecture environ # minutes | Temps de lecture # mn | Lecture # minutes
    Lecture # mn | # mn de lecture | # partage | Partages # | Lecture en # minutes
  `,
  legal: `
    Mentions légales | Conditions générales d’utilisation | Conditions d’utilisation | Conditions générales de vente | CGU | CGV
    Politique de confidentialité | Tous droits réservés | Nous contacter | Contactez-nous | Qui sommes-nous | À propos
    Données personnelles | Charte de confidentialité | Vie privée | Plan du site | Reproduction interdite | Toute reproduction interdite…
    Fièrement propulsé par WordPress | Propulsé par WordPress | Accessibilité | Fourni par Blogger | Mentions légales Contact
    Tous droits de reproduction… | Reproduction partielle ou totale interdite… | Reproduction et diffusion interdites… | La reproduction de cet article…
    La rédaction n’est pas responsable… | La rédaction décline toute responsabilité… | Les propos tenus n’engagent que leur auteur… | Les opinions exprimées dans cet article…
    Les opinions exprimées n’engagent que… | Cette tribune n’engage que… | Conditions d’abonnement | Politique de confidentialité Mentions légales | Mentions légales CGU
    Mentions légales Politique de confidentialité | Contact Mentions légales | Contact | Contacts | Publicité Contact | Annonceurs | Devenir annonceur | Régie publicitaire
    Nous rejoindre | Recrutement | Aide et contact | Aide & contact | FAQ | Foire aux questions | Service client | Service clients | L’équipe | La rédaction | Notre équipe
    Notre rédaction | Charte éditoriale | Charte déontologique | Charte de modération | Charte éthique | Protection des données | Gestion des données personnelles
    Droits d’auteur | Crédits
  `,
  likes: `
    J’aime | J’aime chargement | J’aime ça | J’aime ça chargement | WordPress J’aime chargement | Soyez le premier à aimer cet article
    # personnes aiment ça
    J’adore | J’aime # | Je n’aime pas | Noter cet article | Notez cet article | Cet article vous a-t-il été utile | J’aime J’adore Haha Waouh Triste Grrr
  `,
  'mistake-report': `
    Vous avez remarqué une erreur Surlignez le texte et appuyez sur Ctrl+Entrée…
    Vous avez remarqué une erreur Sélectionnez le texte et appuyez sur Ctrl Enter | Signaler une erreur | Une erreur à signaler
    Signaler une faute | Une faute dans cet article
    Vous avez repéré une erreur… | Vous avez trouvé une erreur… | Vous avez constaté une erreur… | Si vous trouvez une erreur… | Si vous avez trouvé une faute…
    Signaler une erreur dans l’article | Signaler un problème | Signaler un contenu | Une information à nous communiquer… | Vous avez une information à nous transmettre…
    Vous souhaitez nous alerter… | Contactez la rédaction… | Contacter la rédaction | Écrire à la rédaction | Alerter la rédaction | Proposer une correction
  `,
  navigation: `
    Aller au contenu | Aller au contenu principal | Accéder au contenu | Accueil | Rechercher | Recherche | Lire la suite
    Article précédent | Article suivant | Articles plus anciens | Retour en haut | Haut de page | Se connecter | Connexion | Je m’abonne
    S’abonner | Abonnez-vous | Navigation de l’article | Navigation des articles | Navigation principale | Menu principal | Ouvrir le menu
    Fermer le menu | Mon compte | Se déconnecter | Déconnexion | S’inscrire | Créer un compte | Vous êtes ici | Afficher plus | Voir plus
    Voir tout | Charger plus | Retour à l’accueil | Page suivante | Page précédente | En savoir plus | Plus récent | Plus ancien
    Article plus récent | Article plus ancien | Suivre
    Discussions similaires | Sujets similaires | Qui est en ligne | Utilisateurs parcourant ce forum… | Heures au format UTC… | Auteur Message
    Menu | Fermer | Fermer la recherche | Ouvrir la recherche | Lancer la recherche | Rechercher sur le site | Rechercher un article | Aller à la navigation | Aller au menu
    Aller à la recherche | Aller au pied de page | Passer au contenu | Passer au contenu principal | Toutes les rubriques | Rubriques | Toutes les actualités
    Tous les articles | Toute l’actualité | Toutes les infos | S’abonner Se connecter | Se connecter S’abonner | Connectez-vous | Inscription | Mon profil | Mon espace
    Espace abonné | Espace abonnés | Abonnement | Abonnements | Mot de passe oublié | Précédent | Précédent Suivant | Page d’accueil | Retour à la page d’accueil | Retour
    Retour à la liste | Retour au sommaire | Retour aux articles | Remonter | Revenir en haut | Permalien | Lien permanent | Archives mensuelles | Archives par mois
    Sélectionner un mois | Sélectionner une catégorie | Plus d’articles | Plus d’infos | Lire plus | Lire l’article | Lire l’article complet | Lire tout l’article
    Lire le journal | Le journal du jour | Lire le journal numérique | Journal numérique | Édition numérique | Voir moins | Afficher moins | Afficher tout
    Articles plus récents | Articles suivants | Articles précédents | Choisir la langue | Navigation secondaire
  `,
  related: `
    Lire aussi | À lire | À lire aussi | À lire également | À lire ensuite | Lire également | Voir aussi | À voir aussi
    Sur le même sujet | Lisez aussi | Pour aller plus loin | En savoir plus | Lire la suite | À découvrir
    À lire sur le même sujet | À lire plus tard | À lire par ailleurs | Lire notre article | Lire notre dossier | Lire notre enquête | Lire aussi notre article
    Lire aussi l’article | Lire l’article | Lire encore | À relire | À écouter | Écouter aussi | En vidéo | Article précédent | Article suivant | Dans le même dossier
    Dossier complet | Plus d’informations | Notre dossier | Sur le même thème | Article lié
  `,
  'share-bar': `
    Partager | Partager sur Facebook | Partager sur Twitter | Partager sur X | Partager sur LinkedIn | Partager sur WhatsApp
    Partager par e-mail | Partager cet article | Partagez | Partagez cet article | Partager l’article | Partager via | Partager sur
    Partagez sur | Partager la page | Partager ceci | Imprimer | Imprimer cet article | Copier le lien | Lien copié | Envoyer par e-mail
    Envoyer par mail | Envoyer à un ami | Cliquez pour… | Tweeter | Partager Tweeter | Suivez-nous | Suivez-nous sur Facebook
    Suivez-nous sur Twitter | Enregistrer | Sauvegarder
    Partager sur Telegram | Partager sur Messenger | Partager sur Pinterest | Partager sur Threads | Partager sur Bluesky | Partager par mail | Partager par email
    Partager avec un ami | Partager cette page | Partager cette actualité | Partager cette information | Partager le lien | Partager l’info | Partager avec
    Partager Facebook | Partager Twitter | Partage | Partages | Envoyer | Envoyer l’article | Envoyer cet article | Envoyer cet article à un ami | Envoyer par email
    Recommander | Recommander cet article | Imprimer l’article | Imprimer la page | Version imprimable | Version à imprimer | Télécharger en PDF | Format PDF | Copier l’URL
    Copier le lien de l’article | Lien copié dans le presse-papiers | Ajouter aux favoris | Sauvegarder l’article | Enregistrer l’article | Offrir l’article
    Offrir cet article | Taille du texte | Taille de la police | Agrandir le texte | Réduire le texte | Augmenter la taille du texte | Diminuer la taille du texte
  `,
  subscription: `
    Inscrivez-vous à notre newsletter… | Abonnez-vous à notre newsletter… | S’abonner à la newsletter | Inscription à la newsletter
    Recevez notre newsletter… | Recevoir la newsletter | Nos chaînes d’information | Nos canaux d’information
    Abonnez-vous et restez informé des dernières nouvelles et des événements les plus importants de la journée
    Abonnez-vous à notre chaîne Telegram… | Article réservé aux abonnés | Réservé aux abonnés | Déjà abonné | Déjà abonné Connectez-vous
    Soutenez-nous | Faire un don
    Suivez-nous sur… | Suivez notre chaîne WhatsApp… | Rejoignez notre chaîne WhatsApp… | Rejoignez notre chaîne Telegram… | Rejoignez notre canal Telegram…
    Rejoignez-nous sur… | Abonnez-vous à notre chaîne… | Retrouvez-nous sur… | Téléchargez notre application… | Téléchargez l’application… | Télécharger l’application
    Recevez nos newsletters… | Recevez l’essentiel de l’actualité… | Recevez chaque jour… | Recevez toute l’actualité… | Inscrivez-vous gratuitement à…
    Inscrivez-vous à la newsletter… | Inscrivez-vous à nos newsletters… | Abonnez-vous à la newsletter… | Je m’inscris | Je m’abonne à la newsletter
    Activer les notifications | Recevoir les alertes | Cet article est réservé aux abonnés… | Cet article est réservé à nos abonnés… | Contenu réservé aux abonnés
    Contenu réservé | Article abonné | Abonnés | Lire la suite avec un abonnement… | Pour lire la suite de cet article… | La suite est réservée aux abonnés…
    Vous êtes déjà abonné… | Vous êtes abonné… | Pas encore abonné… | S’abonner pour lire la suite… | Abonnez-vous pour lire la suite… | Sans engagement
    S’abonner au journal | Soutenez un journalisme indépendant… | Soutenez la presse indépendante… | Soutenir | Nous soutenir | Je fais un don | Faites un don
  `,
  widget: `
    À lire aussi | Les plus lus | Les plus lues | Les plus commentés | Les plus populaires | Sur le même sujet | Sur le même thème
    Lire aussi | Articles similaires | Articles récents | Articles liés | Articles populaires | Commentaires récents | Derniers articles
    Derniers commentaires | Dernières actualités | Dernières nouvelles | À la une | En direct | Nos sélections | Recommandé pour vous
    Recommandés pour vous | Vous aimerez aussi | Vous pourriez aussi aimer | Cela pourrait vous intéresser | Cela peut vous intéresser
    Dans la même rubrique | Sur le web | Voir les commentaires | Voir tous les commentaires | Afficher les commentaires
    Masquer les commentaires | Sommaire | Table des matières | Diaporama | Galerie photos | Écouter cet article | Écouter l’article
    Lire la vidéo | Archives | À propos de l’auteur | Tendances
    Les plus vus | Les plus partagés | Les articles les plus lus | Le plus lu | Articles les plus lus | Plus lus | Populaires | Populaire | Les derniers articles
    Derniers articles publiés | Les dernières actualités | Dernières infos | Dernières publications | Fil d’actualité | Fil d’actu | Toute l’actu | L’actualité en continu
    Actualités en continu | Nos partenaires | Contenus partenaires | Contenus sponsorisés | Dans d’autres langues | Lire dans d’autres langues | Du même auteur
    Plus d’articles de cet auteur | Voir tous les articles de… | Tous les articles de… | Voir tous ses articles | Articles recommandés | Recommandations
    La sélection de la rédaction | Le choix de la rédaction | Les choix de la rédaction | À voir aussi | À découvrir aussi | À ne pas manquer | Ne manquez pas
    Autres articles | Autres actualités | D’autres articles | Plus d’actualités | Dossiers à la une | Nos dossiers | Nos vidéos | Voir la galerie | Voir les photos
    Voir le diaporama | Regarder la vidéo | Écouter | Nuage de tags | Mots-clés associés | Agenda des événements | Sondage | Sondage du jour | Votre réaction | Votre avis
  `,
};
