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
  `,
  legal: `
    Mentions légales | Conditions générales d’utilisation | Conditions d’utilisation | Conditions générales de vente | CGU | CGV
    Politique de confidentialité | Tous droits réservés | Nous contacter | Contactez-nous | Qui sommes-nous | À propos
    Données personnelles | Charte de confidentialité | Vie privée | Plan du site | Reproduction interdite | Toute reproduction interdite…
    Fièrement propulsé par WordPress | Propulsé par WordPress | Accessibilité | Fourni par Blogger | Mentions légales Contact
  `,
  likes: `
    J’aime | J’aime chargement | J’aime ça | J’aime ça chargement | WordPress J’aime chargement | Soyez le premier à aimer cet article
    # personnes aiment ça
  `,
  'mistake-report': `
    Vous avez remarqué une erreur Surlignez le texte et appuyez sur Ctrl+Entrée…
    Vous avez remarqué une erreur Sélectionnez le texte et appuyez sur Ctrl Enter | Signaler une erreur | Une erreur à signaler
    Signaler une faute | Une faute dans cet article
  `,
  navigation: `
    Aller au contenu | Aller au contenu principal | Accéder au contenu | Accueil | Rechercher | Recherche | Lire la suite
    Article précédent | Article suivant | Articles plus anciens | Retour en haut | Haut de page | Se connecter | Connexion | Je m’abonne
    S’abonner | Abonnez-vous | Navigation de l’article | Navigation des articles | Navigation principale | Menu principal | Ouvrir le menu
    Fermer le menu | Mon compte | Se déconnecter | Déconnexion | S’inscrire | Créer un compte | Vous êtes ici | Afficher plus | Voir plus
    Voir tout | Charger plus | Retour à l’accueil | Page suivante | Page précédente | En savoir plus | Plus récent | Plus ancien
    Article plus récent | Article plus ancien | Suivre
    Discussions similaires | Sujets similaires | Qui est en ligne | Utilisateurs parcourant ce forum… | Heures au format UTC… | Auteur Message
  `,
  related: `
    Lire aussi | À lire | À lire aussi | À lire également | À lire ensuite | Lire également | Voir aussi | À voir aussi
    Sur le même sujet | Lisez aussi | Pour aller plus loin | En savoir plus | Lire la suite | À découvrir
  `,
  'share-bar': `
    Partager | Partager sur Facebook | Partager sur Twitter | Partager sur X | Partager sur LinkedIn | Partager sur WhatsApp
    Partager par e-mail | Partager cet article | Partagez | Partagez cet article | Partager l’article | Partager via | Partager sur
    Partagez sur | Partager la page | Partager ceci | Imprimer | Imprimer cet article | Copier le lien | Lien copié | Envoyer par e-mail
    Envoyer par mail | Envoyer à un ami | Cliquez pour… | Tweeter | Partager Tweeter | Suivez-nous | Suivez-nous sur Facebook
    Suivez-nous sur Twitter | Enregistrer | Sauvegarder
  `,
  subscription: `
    Inscrivez-vous à notre newsletter… | Abonnez-vous à notre newsletter… | S’abonner à la newsletter | Inscription à la newsletter
    Recevez notre newsletter… | Recevoir la newsletter | Nos chaînes d’information | Nos canaux d’information
    Abonnez-vous et restez informé des dernières nouvelles et des événements les plus importants de la journée
    Abonnez-vous à notre chaîne Telegram… | Article réservé aux abonnés | Réservé aux abonnés | Déjà abonné | Déjà abonné Connectez-vous
    Soutenez-nous | Faire un don
  `,
  widget: `
    À lire aussi | Les plus lus | Les plus lues | Les plus commentés | Les plus populaires | Sur le même sujet | Sur le même thème
    Lire aussi | Articles similaires | Articles récents | Articles liés | Articles populaires | Commentaires récents | Derniers articles
    Derniers commentaires | Dernières actualités | Dernières nouvelles | À la une | En direct | Nos sélections | Recommandé pour vous
    Recommandés pour vous | Vous aimerez aussi | Vous pourriez aussi aimer | Cela pourrait vous intéresser | Cela peut vous intéresser
    Dans la même rubrique | Sur le web | Voir les commentaires | Voir tous les commentaires | Afficher les commentaires
    Masquer les commentaires | Sommaire | Table des matières | Diaporama | Galerie photos | Écouter cet article | Écouter l’article
    Lire la vidéo | Archives | À propos de l’auteur | Tendances
  `,
};
