/** The page on her data: what stays, what goes over the network. */
import { en, fr } from "../typography";

export const sitePrivacy = {
  fr: {
    title: fr`Confidentialité`,
    lead: fr`Votre classeur ne sort ni de votre navigateur, ni de votre Excel.`,
    parts: [
      [
        fr`Quand vous essayez`,
        [
          fr`Le fichier que vous déposez est lu dans la page, sur votre ordinateur. Aucun serveur ne le reçoit, ni ses cellules, ni son nom.`,
          fr`Enregistrer vous rend un fichier par le téléchargement habituel du navigateur. Fermez l'onglet : rien n'est gardé, ni dans le navigateur, ni ailleurs.`,
        ],
      ],
      [
        fr`Dans votre Excel`,
        [
          fr`Le complément lit vos cellules dans Excel. Ce qu'il écrit, sur un clic, reste dans le classeur ; « Retirer RNQ du classeur » enlève tout.`,
        ],
      ],
      [
        fr`Ce qui passe par le réseau`,
        [
          fr`Le chargement des fichiers de ce site, et celui d'Office.js depuis appsforoffice.microsoft.com. Aucune de ces demandes ne porte quoi que ce soit de votre classeur.`,
          fr`Office.js et Excel peuvent eux-mêmes échanger avec Microsoft (diagnostic, licence) : cela dépend de Microsoft et de vos réglages, avec ou sans RNQ.`,
          fr`Comme tout serveur web, celui qui héberge ces fichiers voit l'adresse de votre connexion quand elle les demande. RNQ n'y ajoute rien : ni cookie, ni compteur, ni journal.`,
          fr`La politique de sécurité des pages interdit toute autre adresse.`,
        ],
      ],
      [
        fr`Ce que nous gardons`,
        [
          fr`Rien. Il n'y a ni compte, ni base de données, ni mesure d'audience. Il n'y a donc rien à demander, à corriger ou à effacer.`,
        ],
      ],
    ],
  },
  en: {
    title: en`Privacy`,
    lead: en`Your workbook leaves neither your browser nor your Excel.`,
    parts: [
      [
        en`When you try`,
        [
          en`The file that you drop is read in the page, on your computer. No server receives it, neither its cells nor its name.`,
          en`Save gives you a file by the usual download of the browser. Close the tab: nothing is kept, neither in the browser nor elsewhere.`,
        ],
      ],
      [
        en`In your Excel`,
        [
          en`The add-in reads your cells in Excel. What it writes, on a click, stays in the workbook; “Remove RNQ from the workbook” takes all of it away.`,
        ],
      ],
      [
        en`What goes over the network`,
        [
          en`Loading the files of this site, and Office.js from appsforoffice.microsoft.com. None of these requests carries anything of your workbook.`,
          en`Office.js and Excel may themselves exchange with Microsoft (diagnostics, licence): that depends on Microsoft and on your settings, with or without RNQ.`,
          en`Like any web server, the one that hosts these files sees the address of your connection when it asks for them. RNQ adds nothing to that: no cookie, no counter, no log.`,
          en`The security policy of the pages forbids any other address.`,
        ],
      ],
      [
        en`What we keep`,
        [
          en`Nothing. There is no account, no database, no audience measurement; so there is nothing to ask for, to correct or to erase.`,
        ],
      ],
    ],
  },
};

export type SitePrivacy = (typeof sitePrivacy)["fr"];
